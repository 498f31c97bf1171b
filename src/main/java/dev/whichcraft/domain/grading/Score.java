package dev.whichcraft.domain.grading;

import java.util.Collection;

/**
 * The result of an attempt.
 *
 * @param points sum of marks; each stage of each question gives 0 to 1
 * @param max what could be reached
 */
public record Score(double points, int max) {

    /** What is lost in calculating: 0.7 of 24 points, as a share of 24, is a little less than 0.7. */
    private static final double LOST = 1e-9;

    /** Adds up marks; what was not answered must be among them as 0. */
    public static Score of(Collection<Double> marks) {
        return new Score(marks.stream().mapToDouble(Double::doubleValue).sum(), marks.size());
    }

    /** Share of full marks, 0 to 1; 0 when there was nothing to reach. */
    public double share() {
        return max == 0 ? 0 : points / max;
    }

    /**
     * Whether it passes.
     *
     * @param mark share of full marks from which it does
     */
    public boolean passes(double mark) {
        return reaches(share(), mark);
    }

    /** Whether a share of full marks is a mark or more, but for what is lost in calculating. */
    public static boolean reaches(double share, double mark) {
        return share + LOST >= mark;
    }
}
