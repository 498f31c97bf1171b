package dev.whichcraft.domain.mastery.fsrs;

/**
 * What is known of the memory of one question.
 *
 * @param stability S: days until the chance of recall has fallen to 0.9; {@value #LEAST_STABLE} or more
 * @param difficulty D: how little a review adds, {@value #EASIEST} to {@value #HARDEST}
 */
public record Memory(double stability, double difficulty) {

    /** No stability is lower, in days. */
    public static final double LEAST_STABLE = 0.001;

    /** No difficulty is lower. */
    public static final double EASIEST = 1;

    /** No difficulty is higher. */
    public static final double HARDEST = 10;

    /** After the very first review: S = w[g-1], D = D0(g). */
    public static Memory first(Rating rating, Weights weights) {
        return within(weights.w(rating.grade() - 1), firstDifficulty(rating, weights));
    }

    /**
     * After another review.
     *
     * @param days whole days since the one before; less than 1 is the same day
     */
    public Memory after(Rating rating, long days, Weights weights) {
        return within(nextStability(rating, days, weights), nextDifficulty(rating, weights));
    }

    private double nextStability(Rating rating, long days, Weights weights) {
        if (days < 1) {
            return sameDay(rating, weights);
        }
        double forgetting = 1 - Curve.of(weights).recall(days, stability);
        return rating == Rating.AGAIN ? forgotten(forgetting, weights) : recalled(rating, forgetting, weights);
    }

    /** S e^(w17 (g-3+w18)) S^-w19; good and easy never lower it. */
    private double sameDay(Rating rating, Weights weights) {
        double gain =
                Math.exp(weights.w(17) * (rating.grade() - 3 + weights.w(18))) * Math.pow(stability, -weights.w(19));
        return stability * (rating.compareTo(Rating.GOOD) >= 0 ? Math.max(gain, 1) : gain);
    }

    /** S (1 + e^w8 (11-D) S^-w9 (e^((1-R) w10) - 1)), the gain times w15 when hard, times w16 when easy. */
    private double recalled(Rating rating, double forgetting, Weights weights) {
        double ease =
                switch (rating) {
                    case HARD -> weights.w(15);
                    case EASY -> weights.w(16);
                    default -> 1;
                };
        double gain = Math.exp(weights.w(8))
                * (11 - difficulty)
                * Math.pow(stability, -weights.w(9))
                * (Math.exp(forgetting * weights.w(10)) - 1);
        return stability * (1 + gain * ease);
    }

    /** The lower of w11 D^-w12 ((S+1)^w13 - 1) e^((1-R) w14) and S / e^(w17 w18). */
    private double forgotten(double forgetting, Weights weights) {
        double rest = weights.w(11)
                * Math.pow(difficulty, -weights.w(12))
                * (Math.pow(stability + 1, weights.w(13)) - 1)
                * Math.exp(forgetting * weights.w(14));
        return Math.min(rest, stability / Math.exp(weights.w(17) * weights.w(18)));
    }

    /** w7 D0(4) + (1-w7) (D - w6 (g-3) (10-D)/9): damped near the top, drawn a little towards easy. */
    private double nextDifficulty(Rating rating, Weights weights) {
        double moved = difficulty - weights.w(6) * (rating.grade() - 3) * (10 - difficulty) / 9;
        return weights.w(7) * firstDifficulty(Rating.EASY, weights) + (1 - weights.w(7)) * moved;
    }

    /** D0(g) = w4 - e^(w5 (g-1)) + 1, not yet brought within bounds. */
    private static double firstDifficulty(Rating rating, Weights weights) {
        return weights.w(4) - Math.exp(weights.w(5) * (rating.grade() - 1)) + 1;
    }

    private static Memory within(double stability, double difficulty) {
        return new Memory(Math.max(stability, LEAST_STABLE), Math.min(Math.max(difficulty, EASIEST), HARDEST));
    }
}
