package dev.whichcraft.domain.models.weighing;

/**
 * Where another option takes the lead when one weight alone changes.
 *
 * @param criterion place of the criterion
 * @param from its weight now
 * @param at the weight at which both are level
 * @param rising whether the new winner leads above that weight, else below
 * @param winner place of the option that leads beyond
 */
public record Flip(int criterion, double from, double at, boolean rising, int winner) {

    /** How far the weight has to go. */
    public double distance() {
        return Math.abs(at - from);
    }
}
