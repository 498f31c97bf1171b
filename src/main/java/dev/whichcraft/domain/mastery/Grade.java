package dev.whichcraft.domain.mastery;

import dev.whichcraft.domain.content.GradeRule;
import java.util.List;

/** What several results at one quiz come to. */
public final class Grade {

    private Grade() {}

    /**
     * The result that counts.
     *
     * @param shares of full marks, oldest first, at least one
     */
    public static double of(GradeRule rule, List<Double> shares) {
        return switch (rule) {
            case HIGHEST ->
                shares.stream().mapToDouble(Double::doubleValue).max().orElseThrow();
            case LAST -> shares.get(shares.size() - 1);
            case MEAN ->
                shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        };
    }
}
