package dev.whichcraft.domain.grading;

import java.util.Collection;

/**
 * The result of an attempt.
 *
 * @param points sum of marks; each stage of each question gives 0 to 1
 * @param max what could be reached
 */
public record Score(double points, int max) {

    /** Adds up marks; what was not answered must be among them as 0. */
    public static Score of(Collection<Double> marks) {
        return new Score(marks.stream().mapToDouble(Double::doubleValue).sum(), marks.size());
    }

    /** Share of full marks, 0 to 1; 0 when there was nothing to reach. */
    public double share() {
        return max == 0 ? 0 : points / max;
    }
}
