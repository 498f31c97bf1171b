package dev.whichcraft.domain.teams;

/** Where somebody is with what was assigned to them. */
public enum Standing {
    /** They cannot begin yet. */
    NOT_OPEN,
    /** They can begin, and did not. */
    OPEN,
    /** The same, and it is due within a day. */
    DUE_SOON,
    /** They did not hand in everything, and it was due. */
    OVERDUE,
    /** They are in it. */
    RUNNING,
    /** Everything is handed in. */
    DONE,
    /** Everything is handed in, some of it late. */
    DONE_LATE,
    /** It closed, and not everything was handed in. */
    MISSED,
    /** It cannot be told: what is asked for is not on the shelf at present. */
    UNKNOWN;

    /**
     * Which of them it is.
     *
     * @param done whether everything is handed in
     * @param late whether some of that came late, where this is told
     * @param running whether an attempt can be answered
     */
    public static Standing of(Phase phase, boolean done, boolean late, boolean running) {
        if (done) {
            return late ? DONE_LATE : DONE;
        }
        if (running) {
            return RUNNING;
        }
        return switch (phase) {
            case NOT_OPEN -> NOT_OPEN;
            case OPEN -> OPEN;
            case DUE_SOON -> DUE_SOON;
            case OVERDUE -> OVERDUE;
            case CLOSED -> MISSED;
        };
    }

    /** Whether there is still something for them to do. */
    public boolean asks() {
        return this != DONE && this != DONE_LATE && this != MISSED && this != UNKNOWN;
    }
}
