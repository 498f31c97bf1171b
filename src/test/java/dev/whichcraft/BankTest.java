package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.attempt.Drawing;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.library.CourseReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The bank of questions of a course, taken as a whole: what holds for each, and what the first has beyond that. */
class BankTest {

    private static Course course;

    @BeforeAll
    static void read() {
        course = CourseReader.read(Path.of("quizzes/docker-vs-vm")).course().orElseThrow();
    }

    private static Stream<Task> tasks(Course course) {
        return course.quizzes().flatMap(quiz -> quiz.questions().stream()).flatMap(BankTest::tasks);
    }

    private static Stream<Task> tasks(Question question) {
        return question.stages().stream().flatMap(stage -> question.task(stage).stream());
    }

    /** The options of each choice between several, in the order of their author. */
    private static Stream<List<Option>> options(Task task) {
        if (task instanceof Choice choice) {
            return Stream.of(choice.options());
        }
        return task instanceof Decision decision ? Stream.of(decision.choices()) : Stream.empty();
    }

    /** What is picked one of, as it is read. */
    private record Label(String text, boolean best) {}

    private static Stream<List<Label>> labels(Task task) {
        if (task instanceof Flip flip) {
            return Stream.of(flip.changes().stream()
                    .map(change -> new Label(change.text(), change.turns()))
                    .toList());
        }
        return options(task).map(options -> options.stream()
                .map(option -> new Label(option.label(), option.best()))
                .toList());
    }

    @Test
    void eachSectionAsksInFourMoreTypesThanChoose() {
        for (Section section : course.sections()) {
            List<QuestionType> others = section.quiz().orElseThrow().questions().stream()
                    .flatMap(BankTest::tasks)
                    .map(Task::type)
                    .filter(type -> type != QuestionType.CHOOSE)
                    .toList();
            assertTrue(others.size() >= 4, section.slug() + ": " + others);
            assertTrue(Set.copyOf(others).size() >= 4, section.slug() + ": " + others);
        }
    }

    @ParameterizedTest
    @MethodSource("dev.whichcraft.ContentTest#courses")
    void everyMisconceptionIsATrapAmongOptions(Course course) {
        Set<String> traps = tasks(course)
                .flatMap(BankTest::options)
                .flatMap(List::stream)
                .map(Option::misconception)
                .collect(Collectors.toSet());
        Set<String> unused = new TreeSet<>(course.misconceptions().keySet());
        unused.removeAll(traps);
        assertEquals(Set.of(), unused);
    }

    /** Long enough to say why it is tempting and what holds instead, short enough to be read after a mistake. */
    @ParameterizedTest
    @MethodSource("dev.whichcraft.ContentTest#courses")
    void everyRefutationHasFortyToEightyWords(Course course) {
        for (Misconception misconception : course.misconceptions().values()) {
            int words = misconception.right().strip().split("\\s+").length;
            assertTrue(words >= 40 && words <= 80, misconception.tag() + ": " + words + " words");
        }
    }

    /** Among options that are picked one by one, the mean of those that hold must not tell them from the others. */
    @ParameterizedTest
    @MethodSource("dev.whichcraft.ContentTest#courses")
    void lengthDoesNotTellWhatHolds(Course course) {
        tasks(course).flatMap(BankTest::labels).forEach(labels -> {
            int longest = labels.stream()
                    .mapToInt(label -> label.text().length())
                    .max()
                    .orElseThrow();
            int shortest = labels.stream()
                    .mapToInt(label -> label.text().length())
                    .min()
                    .orElseThrow();
            List<String> texts = labels.stream().map(Label::text).toList();
            assertTrue(ContentTest.areTheSides(course, texts) || longest <= 1.25 * shortest, labels::toString);
        });
        tasks(course)
                .filter(Selection.class::isInstance)
                .map(Selection.class::cast)
                .forEach(selection -> {
                    double right = length(selection, true);
                    double wrong = length(selection, false);
                    assertTrue(Math.max(right, wrong) <= 1.25 * Math.min(right, wrong), selection.options()::toString);
                });
    }

    private static double length(Selection selection, boolean right) {
        return selection.options().stream()
                .filter(option -> selection.right().contains(option.id()) == right)
                .mapToInt(option -> option.label().length())
                .average()
                .orElseThrow();
    }

    /** If length told nothing, so many best options would be the longest, or the shortest, in 5 of 100 such banks. */
    @ParameterizedTest
    @MethodSource("dev.whichcraft.ContentTest#courses")
    void theBestOptionIsNeitherTheLongestNorTheShortestMoreOftenThanChance(Course course) {
        for (int sign : List.of(1, -1)) {
            List<Double> chances = new ArrayList<>();
            int hits = 0;
            for (List<Label> labels : tasks(course).flatMap(BankTest::labels).toList()) {
                int extreme = labels.stream()
                        .mapToInt(label -> sign * label.text().length())
                        .max()
                        .orElseThrow();
                List<Label> extremes = labels.stream()
                        .filter(label -> sign * label.text().length() == extreme)
                        .toList();
                chances.add((double) extremes.size() / labels.size());
                hits += extremes.stream().anyMatch(Label::best) ? 1 : 0;
            }
            assertTrue(atLeast(hits, chances) >= 0.05, hits + " of " + chances.size() + ", sign " + sign);
        }
    }

    /** The options of a question are shuffled for each attempt; those of a decision record are shown as written. */
    @Test
    void theBestChoiceOfADecisionIsNotAlwaysAtTheSamePlace() {
        List<Integer> places = tasks(course)
                .filter(Decision.class::isInstance)
                .flatMap(BankTest::options)
                .map(options -> options.stream().map(Option::best).toList().indexOf(true))
                .toList();
        assertTrue(Set.copyOf(places).size() > 1, places::toString);
    }

    @Test
    void eachSectionAsksForAProofAndForAFlip() {
        for (Section section : course.sections()) {
            List<Question> questions = section.quiz().orElseThrow().questions();
            for (Stage stage : List.of(Stage.PROOF, Stage.FLIP)) {
                assertTrue(
                        questions.stream()
                                .anyMatch(question -> question.task(stage).isPresent()),
                        section.slug());
            }
        }
    }

    @Test
    void tenPairsAreTwins() {
        List<Question> twins = course.quizzes()
                .flatMap(quiz -> quiz.questions().stream())
                .filter(question -> !question.twin().isEmpty())
                .toList();
        assertEquals(20, twins.size());
    }

    /** Twins stand in different quizzes or sections, so one attempt at the final never holds both. */
    @Test
    void everyAttemptAtTheFinalAsksTwiceFromEachSectionAndNoTwins() {
        Quiz last = course.quiz("final").orElseThrow();
        Set<String> sections = course.sections().stream().map(Section::slug).collect(Collectors.toSet());
        assertEquals(20, last.asked());
        for (int seed = 0; seed < 100; seed++) {
            Quiz drawn = Drawing.from(last, Map.of(), new Random(seed));
            assertEquals(20, drawn.questions().size());
            Map<String, Long> perSection = drawn.questions().stream()
                    .flatMap(question -> last.tags().get(question.id()).stream())
                    .collect(Collectors.groupingBy(tag -> tag, Collectors.counting()));
            assertEquals(sections, perSection.keySet());
            assertEquals(Set.of(2L), Set.copyOf(perSection.values()));
            Set<String> ids = drawn.questions().stream().map(Question::id).collect(Collectors.toSet());
            drawn.questions().forEach(question -> assertTrue(!ids.contains(question.twin()), question.id()));
        }
    }

    @Test
    void eachSectionOfTheFinalHasMoreThanOneAttemptAsks() {
        Quiz last = course.quiz("final").orElseThrow();
        last.settings()
                .draws()
                .forEach(draw -> assertTrue(last.pool(draw.from()).size() > draw.count(), draw::from));
    }

    /** How likely so many hits or more are, when trials are independent and each has a chance of its own. */
    private static double atLeast(int hits, List<Double> chances) {
        double[] exactly = new double[chances.size() + 1];
        exactly[0] = 1;
        for (double chance : chances) {
            for (int n = chances.size(); n > 0; n--) {
                exactly[n] = exactly[n] * (1 - chance) + exactly[n - 1] * chance;
            }
            exactly[0] *= 1 - chance;
        }
        double sum = 0;
        for (int n = hits; n < exactly.length; n++) {
            sum += exactly[n];
        }
        return sum;
    }
}
