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
 * How a team chooses: which side it leans to, and whether its confidence fits. Nothing is said of fewer than five people:
 * neither of all answers together nor of those with one confidence, or where one side fits.
 *
 * @param lean which side is picked too often
 * @param choosersA how many people chose where side a fits
 * @param choosersB how many people chose where side b fits
 * @param said what they said with each confidence, the lowest first
 */
public record TeamChoosing(Course course, Lean lean, long choosersA, long choosersB, List<Said> said) {

    /** Length of the scales of its pictures, in their own units. */
    private static final int SCALE = 320;

    private static final String NOTHING = "Nothing to tell yet: nobody answered such a question.";

    private static final String LEAST =
            "rates are told from " + Crowd.LEAST + " people up, so that nobody's own answers show through.";

    /** Of these people. */
    public static TeamChoosing of(Course course, List<Someone> people) {
        return among(course, people.stream().map(Someone::tally).toList());
    }

    /** Of people who answered so much. */
    static TeamChoosing among(Course course, List<Tally> people) {
        return new TeamChoosing(
                course,
                people.stream().reduce(Tally.NONE, Tally::plus).lean(),
                people.stream().filter(one -> one.fitsA() > 0).count(),
                people.stream().filter(one -> one.fitsB() > 0).count(),
                Said.of(people));
    }

    /** How far a share reaches on the scale of its picture. */
    public int reach(double share) {
        return (int) Math.round(share * SCALE);
    }

    /** Whether the lean may be told, which is made of both sides. */
    public boolean tellsLean() {
        return Crowd.tells(choosersA) && Crowd.tells(choosersB);
    }

    /** Whether anything of the calibration may be told. */
    public boolean tellsCalibration() {
        return said.stream().anyMatch(one -> one.told() && one.people() > 0);
    }

    /** Whether some of it is not told. */
    public boolean keepsBack() {
        return said.stream().anyMatch(one -> !one.told());
    }

    /** The lean in a sentence. */
    public String leanSentence() {
        if (choosersA + choosersB == 0) {
            return NOTHING;
        }
        if (!tellsLean()) {
            return "Not told yet: where %s fits, %s chose, and where %s fits, %s; %s"
                    .formatted(
                            course.a().shortName(),
                            people(choosersA),
                            course.b().shortName(),
                            people(choosersB),
                            LEAST);
        }
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
        if (said.stream().allMatch(one -> one.people() == 0)) {
            return NOTHING;
        }
        if (!tellsCalibration()) {
            return "Not told yet: too few people said the same, and " + LEAST;
        }
        Calibration told = new Calibration(
                said.stream().filter(Said::told).map(Said::sureness).toList());
        if (told.judgement() == Judgement.TOO_FEW) {
            return "Not enough yet to tell: %d answers are needed with one and the same confidence."
                    .formatted(Sureness.LEAST);
        }
        Sureness loudest = told.loudest().orElseThrow();
        return "What people called “%s” was right in %d of %d. %s"
                .formatted(
                        Words.word(loudest.confidence()).toLowerCase(Locale.ROOT),
                        loudest.right(),
                        loudest.answers(),
                        verdict(told.judgement()));
    }

    private static String verdict(Judgement judgement) {
        return switch (judgement) {
            case OVERCONFIDENT -> "That is less than the word promises.";
            case UNDERCONFIDENT -> "They know more than they trust.";
            default -> "That fits the word.";
        };
    }

    private static String people(long count) {
        return count == 0 ? "nobody" : count == 1 ? "one person" : count + " people";
    }
}
