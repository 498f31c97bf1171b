package dev.whichcraft.domain.teams;

/** Where an assignment is in time. */
public enum Phase {
    /** Nobody can begin yet. */
    NOT_OPEN,
    /** One can begin. */
    OPEN,
    /** The same, and it is due within a day. */
    DUE_SOON,
    /** It was due, and one can still begin. */
    OVERDUE,
    /** Nothing is taken any more. */
    CLOSED;

    /** Whether one can begin. */
    public boolean open() {
        return this != NOT_OPEN && this != CLOSED;
    }
}
