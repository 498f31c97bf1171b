package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.mastery.Calibration;
import dev.whichcraft.domain.mastery.Judgement;
import dev.whichcraft.domain.mastery.Lean;
import dev.whichcraft.domain.mastery.Sureness;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.web.Words;
import java.util.List;
import java.util.Locale;

/**
 * How a team chooses: which side it leans to, and whether its confidence fits. Nothing is said of fewer than five people.
 *
 * @param tally everything that its people answered
 * @param choosers how many of them made a choice that tells a lean
 * @param answerers how many of them answered something
 */
public record TeamChoosing(Course course, Tally tally, long choosers, long answerers) {

    /** Length of the scales of its pictures, in their own units. */
    private static final int SCALE = 320;

    /** Of these people. */
    public static TeamChoosing of(Course course, List<Someone> people) {
        List<Tally> tallies = people.stream().map(Someone::tally).toList();
        return new TeamChoosing(
                course,
                tallies.stream().reduce(Tally.NONE, Tally::plus),
                tallies.stream().filter(one -> one.fitsA() + one.fitsB() > 0).count(),
                tallies.stream().filter(one -> one.answered() > 0).count());
    }

    public Lean lean() {
        return tally.lean();
    }

    public Calibration calibration() {
        return tally.calibration();
    }

    /** How far a share reaches on the scale of its picture. */
    public int reach(double share) {
        return (int) Math.round(share * SCALE);
    }

    /** Whether the lean may be told. */
    public boolean tellsLean() {
        return Crowd.tells(choosers);
    }

    /** Whether the calibration may be told. */
    public boolean tellsCalibration() {
        return Crowd.tells(answerers);
    }

    /** The lean in a sentence. */
    public String leanSentence() {
        if (!tellsLean()) {
            return hidden(choosers);
        }
        Lean lean = lean();
        return switch (lean.tilt()) {
            case TOO_FEW ->
                "Not enough yet to tell: %d clear cases for %s and %d for %s, of at least %d each."
                        .formatted(
                                lean.fitsA(),
                                course.a().shortName(),
                                lean.fitsB(),
                                course.b().shortName(),
                                Lean.LEAST);
            case BALANCED -> "The team leans to neither side. What fits decides, not habit.";
            case LEANS_A -> leansTo(course.a().shortName(), lean.falseAlarms(), lean.fitsB());
            case LEANS_B -> leansTo(course.b().shortName(), lean.fitsA() - lean.hits(), lean.fitsA());
        };
    }

    private static String leansTo(String side, int wrongly, int of) {
        return "The team leans to %s: in %d of %d cases where the other side fits, it was chosen all the same."
                .formatted(side, wrongly, of);
    }

    /** Confidence in a sentence. */
    public String calibrationSentence() {
        if (!tellsCalibration()) {
            return hidden(answerers);
        }
        Calibration calibration = calibration();
        if (calibration.judgement() == Judgement.TOO_FEW) {
            return "Not enough yet to tell: %d answers are needed with one and the same confidence."
                    .formatted(Sureness.LEAST);
        }
        Sureness loudest = calibration.loudest().orElseThrow();
        String said = Words.word(loudest.confidence()).toLowerCase(Locale.ROOT);
        String share = "%d of %d".formatted(loudest.right(), loudest.answers());
        return switch (calibration.judgement()) {
            case OVERCONFIDENT ->
                "What people called “%s” was right in %s. That is less than the word promises.".formatted(said, share);
            case UNDERCONFIDENT ->
                "What people called “%s” was right in %s. They know more than they trust.".formatted(said, share);
            default -> "The team's confidence fits: what people call certain is mostly right.";
        };
    }

    private static String hidden(long people) {
        if (people == 0) {
            return "Nothing to tell yet: nobody answered such a question.";
        }
        return "Not told yet: this is about %s, and rates are told from %d people up, so that nobody's own answers show through."
                .formatted(people == 1 ? "one person" : people + " people", Crowd.LEAST);
    }
}
