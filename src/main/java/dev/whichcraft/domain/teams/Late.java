package dev.whichcraft.domain.teams;

/** What becomes of work that comes after it was due. */
public enum Late {
    /** It counts like any other. */
    ACCEPT,
    /** It counts, and is said to be late. */
    MARK,
    /** It is not taken: what is due then closes then. */
    REFUSE
}
