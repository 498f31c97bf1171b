package dev.whichcraft.domain.mastery.fsrs;

/**
 * The forgetting curve: how the chance of recall falls with time. Falls to 0.9 after as many days as the stability says.
 *
 * @param decay how fast it flattens: -w20
 * @param factor scales time so that recall after the stability is 0.9: 0.9^(1/decay) - 1
 */
public record Curve(double decay, double factor) {

    /** The shortest interval between two days of review, in days. */
    public static final int SHORTEST = 1;

    /** The longest interval, in days: a hundred years. */
    public static final int LONGEST = 36_500;

    /** The curve that these weights give. */
    public static Curve of(Weights weights) {
        double decay = -weights.w(20);
        return new Curve(decay, Math.pow(0.9, 1 / decay) - 1);
    }

    /**
     * The chance of recall, 0 to 1: R(t, S) = (1 + factor t/S)^decay.
     *
     * @param days since the last review; 0 or more
     * @param stability in days
     */
    public double recall(double days, double stability) {
        return Math.pow(1 + factor * days / stability, decay);
    }

    /**
     * After how many days recall has fallen to this retention: S/factor (retention^(1/decay) - 1).
     *
     * @param stability in days
     * @param retention wished chance of recall, between 0 and 1
     */
    public double daysUntil(double stability, double retention) {
        return stability / factor * (Math.pow(retention, 1 / decay) - 1);
    }

    /** The same in whole days, half to even, {@value #SHORTEST} to {@value #LONGEST}. */
    public int interval(double stability, double retention) {
        return (int) Math.min(Math.max(Math.rint(daysUntil(stability, retention)), SHORTEST), LONGEST);
    }
}
