package dev.whichcraft.domain.grading;

/** How well a pick fits. */
public enum Verdict {
    /** Nothing was picked. */
    OPEN,
    /** The best option. */
    BEST,
    /** Workable, but not the best option. */
    PARTLY,
    /** Does not fit. */
    MISSED;

    /** The verdict on an answered choice by the credit of its last pick, 0 to 1. */
    static Verdict of(double credit) {
        if (credit == 1) {
            return BEST;
        }
        return credit > 0 ? PARTLY : MISSED;
    }
}
