package dev.whichcraft.domain.grading;

/** How well an answer fits. */
public enum Verdict {
    /** Nothing was answered. */
    OPEN,
    /** The best option; all right. */
    BEST,
    /** Workable, but not the best option; right in part. */
    PARTLY,
    /** Does not fit; nothing right. */
    MISSED;

    /** The verdict on an answered task by the credit of its last answer, 0 to 1. */
    public static Verdict of(double credit) {
        if (credit == 1) {
            return BEST;
        }
        return credit > 0 ? PARTLY : MISSED;
    }
}
