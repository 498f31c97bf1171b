package dev.whichcraft.domain.mastery.fsrs;

import dev.whichcraft.domain.grading.Verdict;

/** How well a question was recalled. Better ratings come later. */
public enum Rating {
    /** Not recalled. */
    AGAIN,
    /** Recalled with help or trouble. */
    HARD,
    /** Recalled. */
    GOOD,
    /** Recalled without any effort, in the learner's own word. */
    EASY;

    /** The g of the formulas: 1 again, 2 hard, 3 good, 4 easy. */
    public int grade() {
        return ordinal() + 1;
    }

    /**
     * The rating of an answer. Only the best answer counts as recalled: who finds a workable one has forgotten the rule
     * that decides, and a rating of hard would say the opposite.
     *
     * @param first verdict on the first pick; what a second try found was not recalled
     * @param helped whether a hint was taken or the answer came late
     * @param saidEasy whether the learner called it easy; a helped answer cannot be
     */
    public static Rating of(Verdict first, boolean helped, boolean saidEasy) {
        if (first != Verdict.BEST) {
            return AGAIN;
        }
        if (helped) {
            return HARD;
        }
        return saidEasy ? EASY : GOOD;
    }
}
