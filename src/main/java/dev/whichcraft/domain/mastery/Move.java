package dev.whichcraft.domain.mastery;

import java.time.Instant;

/**
 * A level that changed.
 *
 * @param from before
 * @param to after; never the same
 * @param cause what moved it
 * @param at when
 */
public record Move(Level from, Level to, Cause cause, Instant at) {

    /** What moves a level. */
    public enum Cause {
        /** A finished attempt. */
        RESULT,
        /** Answers forgotten in practice. */
        FORGOTTEN,
        /** Answers remembered in practice. */
        REMEMBERED
    }

    /** Whether it rose; else it fell. */
    public boolean rose() {
        return to.compareTo(from) > 0;
    }
}
