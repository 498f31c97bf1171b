package dev.whichcraft.progress;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.grading.Credit;
import dev.whichcraft.domain.mastery.Calibration;
import dev.whichcraft.domain.mastery.Judgement;
import dev.whichcraft.domain.mastery.Lean;
import dev.whichcraft.domain.mastery.Sureness;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How a person chooses in a course: which side they lean to, and whether their confidence fits. Told from the first
 * answers they ever gave there: the lean from scenarios and twists, the confidence from every question.
 *
 * @param course which
 * @param lean which side is picked too often
 * @param calibration how confidence fits what was right
 */
public record Choosing(Course course, Lean lean, Calibration calibration) {

    /** Length of the scales of the pictures, in their own units. */
    private static final int SCALE = 320;

    /** From here on a lean is drawn at the end of its scale. */
    private static final double FURTHEST = 1.5;

    /** A first answer and what it answers. */
    private record First(Task task, Answered answer) {

        /** The sides of the best option and of the one that was picked, where one option is. */
        Stream<Lean.Pick> sides() {
            return task instanceof Choice choice && answer instanceof Picked picked
                    ? choice
                            .option(picked.option())
                            .map(option -> new Lean.Pick(choice.best().side(), option.side()))
                            .stream()
                    : Stream.empty();
        }

        Calibration.Answer sureness() {
            return new Calibration.Answer(answer.confidence(), Credit.of(task, answer) == 1);
        }
    }

    /** From everything a person answered. */
    public static Choosing of(Course course, List<Paper> papers) {
        List<First> firsts = papers.stream().flatMap(Choosing::firsts).toList();
        return new Choosing(
                course,
                Lean.of(firsts.stream().flatMap(First::sides).toList()),
                Calibration.of(firsts.stream().map(First::sureness).toList()));
    }

    private static Stream<First> firsts(Paper paper) {
        List<First> firsts = new ArrayList<>();
        for (Question question : paper.questions()) {
            for (Stage stage : question.stages()) {
                Optional<Given> given = paper.telling(question, stage);
                if (given.isPresent() && given.get().response() instanceof Answered answer) {
                    firsts.add(new First(question.task(stage).orElseThrow(), answer));
                }
            }
        }
        return firsts.stream();
    }

    /** The lean in a sentence. */
    public String leanSentence() {
        return switch (lean.tilt()) {
            case TOO_FEW ->
                "Not enough yet to tell: %d of %d clear cases for %s and %d of %d for %s."
                        .formatted(
                                lean.fitsA(),
                                Lean.LEAST,
                                course.a().shortName(),
                                lean.fitsB(),
                                Lean.LEAST,
                                course.b().shortName());
            case BALANCED -> "You lean to neither side. What fits decides, not habit.";
            case LEANS_A -> leansTo(course.a().shortName(), lean.falseAlarms(), lean.fitsB());
            case LEANS_B -> leansTo(course.b().shortName(), lean.fitsA() - lean.hits(), lean.fitsA());
        };
    }

    private static String leansTo(String side, int wrongly, int of) {
        return "You lean to %s: in %d of %d cases where the other side fits, you chose it all the same."
                .formatted(side, wrongly, of);
    }

    /** Confidence in a sentence. */
    public String calibrationSentence() {
        if (calibration.judgement() == Judgement.TOO_FEW) {
            return "Not enough yet to tell: %d answers are needed with one and the same confidence."
                    .formatted(Sureness.LEAST);
        }
        Sureness loudest = calibration.loudest().orElseThrow();
        String said = loudest.confidence().name().toLowerCase(Locale.ROOT);
        String share = "%d of %d".formatted(loudest.right(), loudest.answers());
        return switch (calibration.judgement()) {
            case OVERCONFIDENT ->
                "When you said “%s”, you were right in %s. That is less than the word promises.".formatted(said, share);
            case UNDERCONFIDENT ->
                "When you said “%s”, you were right in %s. You know more than you trust.".formatted(said, share);
            default -> "When you said “%s”, you were right in %s. That fits the word.".formatted(said, share);
        };
    }

    /** Whether there is anything to show. */
    public boolean any() {
        return calibration.answers() > 0;
    }

    /** Where the lean stands on its scale, 0 at side a. */
    public int leanAt() {
        double bounded = Math.max(-FURTHEST, Math.min(FURTHEST, lean.bias()));
        return (int) Math.round((bounded / FURTHEST + 1) / 2 * SCALE);
    }

    /** How far a share reaches on its scale. */
    public int reach(double share) {
        return (int) Math.round(share * SCALE);
    }
}
