package dev.whichcraft.domain.marks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.content.Twist;
import dev.whichcraft.domain.marks.Correction.Accepted;
import dev.whichcraft.domain.marks.Correction.Dropped;
import dev.whichcraft.domain.marks.Correction.Replaced;
import dev.whichcraft.testkit.Tasks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same answers to a corrected quiz. */
class CorrectionTest {

    private static Scenario scenario(String id, String twin) {
        Choice choice = new Choice(List.of(option("one", 1), option("two", 0.25), option("three", 0)), List.of("c"));
        Choice turned = new Choice(List.of(option("one", 0), option("two", 0), option("three", 1)), List.of("c"));
        Flip flip = new Flip(
                List.of(
                        new Flip.Change("less", "Less", false, "", "", "why"),
                        new Flip.Change("more", "More", true, "two", "", "why")),
                List.of());
        return new Scenario(
                id,
                id,
                "",
                "",
                List.of(),
                choice,
                Optional.of(new Proof("c", List.of("d", "e"), "why")),
                Optional.of(new Twist("Now it is different.", turned)),
                Optional.of(flip),
                twin,
                List.of());
    }

    private static Option option(String id, double credit) {
        return new Option(id, id, Side.A, credit, "", "because", "");
    }

    private static Quiz quiz(Question... questions) {
        return new Quiz("sample", "Sample", QuizSettings.USUAL, List.of(questions), Map.of(), "hash", "text");
    }

    private static Marks marks(Quiz quiz, List<Given> given) {
        return new Marks(new Paper(quiz, Layout.shuffled(quiz, new Random(1)), given, When.CLOSED), Map.of());
    }

    private static Given picked(String question, Stage stage, String option) {
        return new Given(question, stage, 1, new Picked(option, Confidence.LIKELY), Instant.EPOCH);
    }

    /** Every stage answered in a way. */
    private static List<Given> all(Quiz quiz, Function<Task, Response> answer) {
        List<Given> given = new ArrayList<>();
        for (Question question : quiz.questions()) {
            for (Stage stage : question.stages()) {
                given.add(new Given(
                        question.id(),
                        stage,
                        1,
                        answer.apply(question.task(stage).orElseThrow()),
                        Instant.EPOCH));
            }
        }
        return given;
    }

    @Test
    void anAcceptedOptionGetsFullMarksAtItsStageAlone() {
        Marks marks = marks(
                quiz(scenario("q", "")),
                List.of(
                        picked("q", Stage.SCENARIO, "three"),
                        picked("q", Stage.TWIST, "one"),
                        picked("q", Stage.FLIP, "less")));
        assertEquals(0, marks.score().points());
        assertEquals(
                1,
                marks.after(List.of(new Accepted("q", Stage.SCENARIO, "three")))
                        .score()
                        .points());
        assertEquals(
                1,
                marks.after(List.of(new Accepted("q", Stage.TWIST, "one")))
                        .score()
                        .points());
        assertEquals(
                1,
                marks.after(List.of(new Accepted("q", Stage.FLIP, "less")))
                        .score()
                        .points());
        assertSame(marks, marks.after(List.of(new Accepted("q", Stage.SCENARIO, "gone"))));
    }

    @Test
    void everyOfferButTheKeyCanBeAccepted() {
        List<String> offers = Accepted.offers(scenario("q", "")).stream()
                .map(offer -> offer.stage() + " " + offer.option())
                .toList();
        assertEquals(List.of("SCENARIO two", "SCENARIO three", "TWIST one", "TWIST two", "FLIP less"), offers);
    }

    @Test
    void aDroppedQuestionLowersWhatCanBeReached() {
        Quiz quiz = quiz(scenario("q", ""), scenario("r", ""));
        Marks marks = marks(quiz, List.of(picked("q", Stage.SCENARIO, "one")));
        Marks after = marks.after(List.of(new Dropped("r")));
        assertEquals(0, marks.after(List.of(new Dropped("q")), false).score().share());
        assertSame(marks, marks.after(List.of(new Dropped("q")), true));
        assertEquals(8, marks.score().max());
        assertEquals(4, after.score().max());
        assertEquals(0.25, after.score().share());
        assertTrue(after.counts(quiz.questions().get(0)));
        assertEquals(false, after.counts(quiz.questions().get(1)));
    }

    /** One of a pair counts half alone; without its twin, or once the twin is right as well, it counts in full. */
    @Test
    void aTwinIsFreedByWhatHappensToTheOther() {
        Marks marks = marks(
                quiz(scenario("q", ""), scenario("r", "q")),
                List.of(picked("q", Stage.SCENARIO, "one"), picked("r", Stage.SCENARIO, "three")));
        assertEquals(0.5, marks.score().points());
        assertEquals(1, marks.after(List.of(new Dropped("r"))).score().points());
        assertEquals(
                2,
                marks.after(List.of(new Accepted("r", Stage.SCENARIO, "three")))
                        .score()
                        .points());
    }

    @Test
    void aMarkByHandHoldsWhateverIsCorrected() {
        Marks plain = marks(quiz(scenario("q", ""), scenario("r", "")), List.of(picked("q", Stage.SCENARIO, "three")));
        Marks marks = new Marks(plain.paper(), Map.of(new Part("q", Stage.SCENARIO), 0.4));
        assertEquals(
                0.4,
                marks.after(List.of(new Accepted("q", Stage.SCENARIO, "three")))
                        .score()
                        .points());
        Marks whole = new Marks(plain.paper(), Map.of(Part.WHOLE, 0.75));
        assertEquals(0.75, whole.after(List.of(new Dropped("r"))).score().share());
        assertEquals(3, whole.after(List.of(new Dropped("r"))).score().points());
    }

    @Test
    void theFileHoldsWhereItAsksTheSame() {
        Scenario asked = scenario("q", "");
        Scenario mended = asked.withTwin("other");
        assertEquals(Fit.SAME, Fit.of(asked, Optional.of(scenario("q", ""))));
        assertEquals(Fit.GONE, Fit.of(asked, Optional.empty()));
        assertEquals(Fit.FITS, Fit.of(asked, Optional.of(mended)));
        Exercise exercise = exercise("q", new Tasks(new Random(3)).task(QuestionType.ORDER));
        assertEquals(Fit.OTHER_STAGES, Fit.of(asked, Optional.of(exercise)));
        assertEquals(
                Fit.OTHER_TYPE,
                Fit.of(exercise, Optional.of(exercise("q", new Tasks(new Random(3)).task(QuestionType.SHORT)))));
        assertEquals(
                Fit.OTHER_OPTIONS,
                Fit.of(exercise, Optional.of(exercise("q", new Tasks(new Random(5)).task(QuestionType.ORDER)))));
        Quiz quiz = quiz(exercise);
        assertSame(quiz, new Replaced(asked).on(quiz));
    }

    private static Exercise exercise(String id, Task task) {
        return new Exercise(id, id, "", task, new Exercise.Feedback("", "", ""), List.of());
    }

    static Stream<Long> seeds() {
        return new Random(20871127).longs(300).boxed();
    }

    /** What can happen to any quiz, however it was answered. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onlyUpwardNeverLowersAndTheKeyStaysTheKey(long seed) {
        Random random = new Random(seed);
        Tasks tasks = new Tasks(random);
        List<Question> questions = new ArrayList<>(List.of(scenario("s1", ""), scenario("s2", "s1")));
        for (QuestionType type : QuestionType.values()) {
            questions.add(exercise("e" + type, tasks.task(type)));
        }
        Quiz quiz = quiz(tasks.shuffled(questions).toArray(Question[]::new));
        Marks before = marks(quiz, all(quiz, task -> answer(tasks, task)));
        Map<Part, Double> byHand = new HashMap<>();
        if (random.nextBoolean()) {
            byHand.put(new Part("s1", Stage.TWIST), random.nextDouble());
        }
        before = new Marks(before.paper(), byHand);
        for (int round = 0; round < 4; round++) {
            List<Correction> corrections = List.of(any(random, quiz), any(random, quiz));
            Marks after = before.after(corrections, true);
            assertTrue(after.score().share() >= before.score().share(), corrections.toString());
            Quiz corrected = before.after(corrections).paper().quiz();
            double full = marks(corrected, all(corrected, Task::key)).score().share();
            assertEquals(corrected.questions().isEmpty() ? 0 : 1, full, 1e-9, corrections.toString());
            before = after;
        }
    }

    private static Response answer(Tasks tasks, Task task) {
        return task instanceof Proof || task instanceof Flip
                ? new Picked(tasks.shuffled(task.shuffled()).get(0), Confidence.GUESS)
                : tasks.answer(task);
    }

    private static Correction any(Random random, Quiz quiz) {
        Question question = quiz.questions().get(random.nextInt(quiz.questions().size()));
        List<Offer> offers = Accepted.offers(question);
        return switch (offers.isEmpty() ? 0 : random.nextInt(3)) {
            case 0 -> new Dropped(question.id());
            case 1 -> {
                Offer offer = offers.get(random.nextInt(offers.size()));
                yield new Accepted(question.id(), offer.stage(), offer.option());
            }
            default -> new Replaced(question instanceof Scenario one ? one.withTwin("") : question);
        };
    }
}
