package dev.whichcraft.domain.mastery;

import dev.whichcraft.domain.content.Confidence;
import java.util.OptionalDouble;

/**
 * What was right of what was said with one confidence.
 *
 * @param confidence that was said
 * @param right how many of the answers were right
 * @param answers how many there were
 */
public record Sureness(Confidence confidence, int right, int answers) {

    /** Nothing is said with fewer answers: one of them would move the share by more than an eighth. */
    public static final int LEAST = 8;

    /**
     * From here on a share is called too low or too high: squared distance from the fitting range times answers, as
     * Moodle's certainty-based marking has it ({@code qbehaviour_deferredcbm}).
     */
    public static final double NOTABLE = 0.5;

    /** Between guess and likely: below two thirds right, certainty-based marking pays best for saying the lowest. */
    public static final double LIKELY_FROM = 2.0 / 3;

    /** Between likely and certain: above this share right, it pays best for saying the highest. */
    public static final double CERTAIN_FROM = 0.8;

    /** One more answer. */
    Sureness plus(boolean wasRight) {
        return new Sureness(confidence, right + (wasRight ? 1 : 0), answers + 1);
    }

    /** Share right, 0 to 1; empty without answers. */
    public OptionalDouble share() {
        return answers == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) right / answers);
    }

    /**
     * The chance of being right that the confidence states. A guess is 0.5, which costs the same in the Brier score
     * whether right or wrong; the others are the middles of the ranges in which they pay best, 0.73 and 0.9, the first
     * rounded.
     */
    public double stated() {
        return switch (confidence) {
            case GUESS -> 0.5;
            case LIKELY -> 0.75;
            case CERTAIN -> 0.9;
        };
    }

    /** Sum of squared distances between what was stated and what came, for the Brier score. */
    double penalty() {
        return right * (1 - stated()) * (1 - stated()) + (answers - right) * stated() * stated();
    }

    /** How far the share lies below (negative) or above the range in which this confidence fits; 0 within. */
    public double distance() {
        double share = share().orElse(lowest());
        return share < lowest() ? share - lowest() : Math.max(0, share - highest());
    }

    /** How strongly the answers speak against the confidence; 0 or more. */
    double evidence() {
        return distance() * distance() * answers;
    }

    /** The fit in a word. */
    public Judgement judgement() {
        if (answers < LEAST) {
            return Judgement.TOO_FEW;
        }
        if (evidence() <= NOTABLE) {
            return Judgement.CALIBRATED;
        }
        return distance() < 0 ? Judgement.OVERCONFIDENT : Judgement.UNDERCONFIDENT;
    }

    /** A guess may be as bad as chance: nobody who guesses is overconfident. */
    private double lowest() {
        return switch (confidence) {
            case GUESS -> 0;
            case LIKELY -> LIKELY_FROM;
            case CERTAIN -> CERTAIN_FROM;
        };
    }

    private double highest() {
        return switch (confidence) {
            case GUESS -> LIKELY_FROM;
            case LIKELY -> CERTAIN_FROM;
            case CERTAIN -> 1;
        };
    }
}
