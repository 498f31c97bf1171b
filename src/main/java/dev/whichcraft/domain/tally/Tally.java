package dev.whichcraft.domain.tally;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.mastery.Calibration;
import dev.whichcraft.domain.mastery.Lean;
import dev.whichcraft.domain.mastery.Sureness;
import java.util.List;

/**
 * Counts of answers. Whole numbers only, so that what was added can be taken away again without a trace.
 *
 * @param papers that were handed in
 * @param asked stages of questions in them
 * @param thousandths sum of their marks, in thousandths
 * @param guess answers that were guesses
 * @param guessRight how many of them were right
 * @param likely answers that were likely
 * @param likelyRight how many of them were right
 * @param certain answers that were certain
 * @param certainRight how many of them were right
 * @param fitsA choices where side a fits
 * @param hits how many of them went to side a
 * @param fitsB choices where side b fits
 * @param falseAlarms how many of them went to side a
 */
public record Tally(
        int papers,
        int asked,
        int thousandths,
        int guess,
        int guessRight,
        int likely,
        int likelyRight,
        int certain,
        int certainRight,
        int fitsA,
        int hits,
        int fitsB,
        int falseAlarms) {

    /** Nothing. */
    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** One paper with so many stages and marks of so much, and what its answers tell. */
    static Tally of(int asked, int thousandths, Calibration calibration, Lean lean) {
        Sureness guess = calibration.level(Confidence.GUESS);
        Sureness likely = calibration.level(Confidence.LIKELY);
        Sureness certain = calibration.level(Confidence.CERTAIN);
        return new Tally(
                1,
                asked,
                thousandths,
                guess.answers(),
                guess.right(),
                likely.answers(),
                likely.right(),
                certain.answers(),
                certain.right(),
                lean.fitsA(),
                lean.hits(),
                lean.fitsB(),
                lean.falseAlarms());
    }

    /** Both together. */
    public Tally plus(Tally other) {
        return plus(other, 1);
    }

    /** What is left without the other. */
    public Tally minus(Tally other) {
        return plus(other, -1);
    }

    private Tally plus(Tally other, int sign) {
        return new Tally(
                papers + sign * other.papers,
                asked + sign * other.asked,
                thousandths + sign * other.thousandths,
                guess + sign * other.guess,
                guessRight + sign * other.guessRight,
                likely + sign * other.likely,
                likelyRight + sign * other.likelyRight,
                certain + sign * other.certain,
                certainRight + sign * other.certainRight,
                fitsA + sign * other.fitsA,
                hits + sign * other.hits,
                fitsB + sign * other.fitsB,
                falseAlarms + sign * other.falseAlarms);
    }

    /** How many answers there are. */
    public int answered() {
        return guess + likely + certain;
    }

    /** How many of them were right. */
    public int right() {
        return guessRight + likelyRight + certainRight;
    }

    /** How many were certain and not right. */
    public int sureAndWrong() {
        return certain - certainRight;
    }

    /** Marks as a share of what could be reached, 0 to 1; 0 where nothing was asked. */
    public double share() {
        return asked == 0 ? 0 : thousandths / 1000.0 / asked;
    }

    /** Which side is picked too often. */
    public Lean lean() {
        return new Lean(hits, fitsA, falseAlarms, fitsB);
    }

    /** How confidence fits what was right. */
    public Calibration calibration() {
        return new Calibration(List.of(
                new Sureness(Confidence.GUESS, guessRight, guess),
                new Sureness(Confidence.LIKELY, likelyRight, likely),
                new Sureness(Confidence.CERTAIN, certainRight, certain)));
    }
}
