package dev.whichcraft.domain.attempt;

/** What becomes of a response that is sent. */
public enum Saving {
    /** It is new and to be saved. */
    NEW,
    /** The same response was saved before. */
    SAME,
    /** Another response was saved in its place before, or nothing more may be answered here. */
    TAKEN,
    /** The attempt was handed in before. */
    CLOSED,
    /** It came after the end of the time. */
    LATE,
    /** It does not follow from what was answered so far. */
    OUT_OF_TURN
}
