package dev.whichcraft.domain.models.weighing;

import java.util.List;

/**
 * What is weighed.
 *
 * @param weight how much it counts, 0 to {@value Weighing#MOST_WEIGHT}
 * @param scores how well each option does, 0 to {@value Weighing#BEST_SCORE}, by its place
 */
public record Criterion(double weight, List<Double> scores) {

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if a weight or a score is out of range
     */
    public Criterion {
        if (!(weight >= 0 && weight <= Weighing.MOST_WEIGHT)) {
            throw new IllegalArgumentException("a weight is from 0 to 5, not " + weight);
        }
        if (!scores.stream().allMatch(score -> score >= 0 && score <= Weighing.BEST_SCORE)) {
            throw new IllegalArgumentException("a score is from 0 to 4");
        }
        scores = List.copyOf(scores);
    }

    /** How well an option does. */
    public double score(int option) {
        return scores.get(option);
    }

    /** The same with another weight. */
    public Criterion with(double newWeight) {
        return new Criterion(newWeight, scores);
    }
}
