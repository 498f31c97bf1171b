package dev.whichcraft.domain.content;

/** Which of the two compared things something is about or chooses. */
public enum Side {
    /** The first thing of the comparison. */
    A,
    /** The second thing of the comparison. */
    B,
    /** A combination of the two, or something that stands between them. */
    BOTH,
    /** Either would do: the difference does not decide. */
    EITHER
}
