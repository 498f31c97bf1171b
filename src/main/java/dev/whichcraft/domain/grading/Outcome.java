package dev.whichcraft.domain.grading;

/**
 * Where one task stands.
 *
 * @param verdict of the last answer
 * @param mark share of full marks so far, 0 to 1
 * @param triesLeft how often the person may still answer
 */
public record Outcome(Verdict verdict, double mark, int triesLeft) {

    /** Whether nothing more can change the mark, so that everything may be shown. */
    public boolean settled() {
        return triesLeft == 0;
    }

    /** Whether anything was answered. */
    public boolean answered() {
        return verdict != Verdict.OPEN;
    }
}
