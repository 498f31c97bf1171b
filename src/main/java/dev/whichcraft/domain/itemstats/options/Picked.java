package dev.whichcraft.domain.itemstats.options;

import dev.whichcraft.domain.itemstats.Count;
import dev.whichcraft.domain.itemstats.Tally;

/**
 * One option and who picked it.
 *
 * @param option its id; empty for no answer
 * @param right whether it belongs to the key
 * @param count how many picked it
 */
public record Picked(String option, boolean right, Count count) {

    /** Mean of what those earned on all other questions, in points; not a number for nobody. */
    public double rest() {
        return (double) count.rest() / Tally.PARTS / count.n();
    }
}
