package dev.whichcraft.domain.mastery;

import dev.whichcraft.domain.content.Side;
import java.util.Collection;
import java.util.List;

/**
 * How a person chooses between the two sides, as signal detection: how well they tell the sides apart (d') and which one
 * they pick too often (c). N. A. Macmillan, C. D. Creelman, Detection Theory (2005); rates get 0.5 added to the count
 * and 1 to the total (log-linear, M. J. Hautus 1995), so that none is 0 or 1.
 *
 * @param hits scenarios that fit side a where a was chosen
 * @param fitsA scenarios that fit side a
 * @param falseAlarms scenarios that fit side b where a was chosen
 * @param fitsB scenarios that fit side b
 */
public record Lean(int hits, int fitsA, int falseAlarms, int fitsB) {

    /**
     * Nothing is said with fewer scenarios on either side. At eight of each the standard error of c is about a third, so
     * that only a strong lean could stand out; with fewer, none that one meets in practice.
     */
    public static final int LEAST = 8;

    /**
     * A smaller lean is not worth a word. Somebody who only guesses, with c at 0.3, picks one side in 62 % of scenarios.
     */
    public static final double NOTABLE = 0.3;

    /** So many standard errors a lean must be from none: chance alone goes that far one time in ten. */
    public static final double ERRORS = 1.645;

    /**
     * One pick in a scenario or a twist.
     *
     * @param fits side of the best option
     * @param chosen side of the option that was picked first
     */
    public record Pick(Side fits, Side chosen) {}

    /** Counts picks. Those where either the best or the chosen option takes no side say nothing of a lean. */
    public static Lean of(Collection<Pick> picks) {
        List<Pick> sided = picks.stream()
                .filter(pick -> sided(pick.fits()) && sided(pick.chosen()))
                .toList();
        return new Lean(
                count(sided, Side.A, Side.A),
                count(sided, Side.A, Side.A) + count(sided, Side.A, Side.B),
                count(sided, Side.B, Side.A),
                count(sided, Side.B, Side.A) + count(sided, Side.B, Side.B));
    }

    /** d' = z(H) - z(F): 0 when the picks do not follow what fits, about 2 when nine of ten are right. */
    public double sensitivity() {
        return z(hits, fitsA) - z(falseAlarms, fitsB);
    }

    /** c = -(z(H) + z(F)) / 2: below 0 when side a is picked too often, above 0 when side b is. */
    public double bias() {
        return -(z(hits, fitsA) + z(falseAlarms, fitsB)) / 2;
    }

    /** Standard error of c, from the variance of z that V. Gourevitch and E. Galanter gave in 1967. */
    public double error() {
        return Math.sqrt(variance(hits, fitsA) + variance(falseAlarms, fitsB)) / 2;
    }

    /** The lean in a word. */
    public Tilt tilt() {
        if (Math.min(fitsA, fitsB) < LEAST) {
            return Tilt.TOO_FEW;
        }
        if (Math.abs(bias()) < Math.max(NOTABLE, ERRORS * error())) {
            return Tilt.BALANCED;
        }
        return bias() < 0 ? Tilt.LEANS_A : Tilt.LEANS_B;
    }

    private static boolean sided(Side side) {
        return side == Side.A || side == Side.B;
    }

    private static int count(List<Pick> picks, Side fits, Side chosen) {
        return (int) picks.stream().filter(new Pick(fits, chosen)::equals).count();
    }

    private static double rate(int count, int total) {
        return (count + 0.5) / (total + 1);
    }

    private static double z(int count, int total) {
        return Normal.quantile(rate(count, total));
    }

    /** H (1-H) / (n density(z(H))^2); without any scenario, as for one. */
    private static double variance(int count, int total) {
        double rate = rate(count, total);
        double density = Normal.density(Normal.quantile(rate));
        return rate * (1 - rate) / (Math.max(total, 1) * density * density);
    }
}
