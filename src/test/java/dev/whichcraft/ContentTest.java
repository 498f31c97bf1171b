package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.CourseReader;
import dev.whichcraft.library.QuizReader;
import dev.whichcraft.library.Reading;
import dev.whichcraft.library.files.SourceFolder;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every course in the folder of quizzes is clean, and asks fair questions. */
class ContentTest {

    private static final Path QUIZZES = Path.of("quizzes");

    static Stream<Path> folders() {
        return SourceFolder.folders(QUIZZES).stream().map(QUIZZES::resolve);
    }

    static Stream<Course> courses() {
        return folders().flatMap(folder -> CourseReader.read(folder).course().stream());
    }

    private static Stream<Scenario> scenarios(Course course) {
        return course.quizzes().flatMap(ContentTest::scenarios);
    }

    private static Stream<Scenario> scenarios(Quiz quiz) {
        return quiz.questions().stream().filter(Scenario.class::isInstance).map(Scenario.class::cast);
    }

    private static Stream<Choice> choices(Scenario scenario) {
        return Arrays.stream(Stage.values()).flatMap(stage -> scenario.choice(stage).stream());
    }

    @ParameterizedTest
    @MethodSource("folders")
    void filesAreClean(Path folder) {
        Reading reading = CourseReader.read(folder);
        assertEquals(List.of(), reading.problems());
        assertTrue(reading.course().isPresent());
    }

    @Test
    void theFirstCourseIsThere() {
        assertTrue(courses().anyMatch(course -> course.id().equals("docker-vs-vm")));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void eachScenarioHasOneBestOptionAndFeedbackForAll(Course course) {
        scenarios(course).forEach(scenario -> choices(scenario).forEach(choice -> {
            assertEquals(1, choice.options().stream().filter(Option::best).count(), scenario.id());
            for (Option option : choice.options()) {
                String place = scenario.id() + " " + option.id();
                assertFalse(option.because().isBlank(), place);
                assertFalse(option.label().isBlank(), place);
                assertTrue(option.best() || option.credit() >= 0 && option.credit() <= 0.8, place);
            }
        }));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void eachTwistFlipsTheBestOption(Course course) {
        scenarios(course).forEach(scenario -> scenario.twist()
                .ifPresent(twist -> assertNotEquals(
                        scenario.choice().best().id(), twist.choice().best().id(), scenario.id())));
    }

    /** Questions made of the summary table offer the names of the sides, whose lengths nobody chose as answers. */
    static boolean areTheSides(Course course, List<String> labels) {
        return Set.copyOf(labels).equals(Set.of(course.a().name(), course.b().name()));
    }

    /** Else the longest answer, or always the same side, is a good guess. */
    @ParameterizedTest
    @MethodSource("courses")
    void answersAreNotGivenAwayByLengthOrSide(Course course) {
        scenarios(course).flatMap(ContentTest::choices).forEach(choice -> {
            List<String> labels = choice.options().stream().map(Option::label).toList();
            int longest = labels.stream().mapToInt(String::length).max().orElseThrow();
            int shortest = labels.stream().mapToInt(String::length).min().orElseThrow();
            assertTrue(areTheSides(course, labels) || longest <= 1.25 * shortest, labels::toString);
        });
        List<Side> best = scenarios(course)
                .flatMap(ContentTest::choices)
                .map(choice -> choice.best().side())
                .toList();
        for (Side side : List.of(Side.A, Side.B)) {
            long share = best.stream().filter(side::equals).count();
            assertTrue(share * 6 >= best.size(), side + " is best in " + share + " of " + best.size());
        }
        long notA = best.stream()
                .filter(side -> side == Side.B || side == Side.BOTH)
                .count();
        assertTrue(notA * 3 >= best.size(), "b or both is best in " + notA + " of " + best.size());
    }

    @ParameterizedTest
    @MethodSource("courses")
    void everyQuizCanBeReadAgainFromItsText(Course course) {
        course.quizzes().forEach(quiz -> {
            Quiz again = QuizReader.read(quiz.slug(), quiz.text());
            assertEquals(quiz.hash(), again.hash());
            assertEquals(quiz.questions().size(), again.questions().size());
        });
    }

    /** Twins look alike; another claim decides, even where the answer is the same. */
    @ParameterizedTest
    @MethodSource("courses")
    void twinsNameEachOtherAndAreDecidedByDifferentClaims(Course course) {
        Map<String, Scenario> byId = scenarios(course).collect(Collectors.toMap(Scenario::id, scenario -> scenario));
        byId.values().stream().filter(scenario -> !scenario.twin().isEmpty()).forEach(scenario -> {
            Scenario twin = byId.get(scenario.twin());
            assertEquals(scenario.id(), twin.twin());
            assertNotEquals(
                    scenario.choice().evidence().get(0),
                    twin.choice().evidence().get(0),
                    scenario.id());
        });
    }

    /** A folder of files is all that a course about another subject needs. */
    @Test
    void theCoursesAreAboutDifferentSubjects() {
        assertTrue(courses().map(course -> course.a().name()).distinct().count() >= 2);
    }

    @ParameterizedTest
    @MethodSource("courses")
    void eachSectionHasALessonWithACheckAScenarioWithATwistAndAnotherType(Course course) {
        for (Section section : course.sections()) {
            assertFalse(section.lesson().checks().isEmpty(), section.slug());
            Quiz quiz = section.quiz().orElseThrow();
            assertTrue(scenarios(quiz).anyMatch(scenario -> scenario.twist().isPresent()), section.slug());
            assertTrue(quiz.questions().stream().anyMatch(question -> !(question instanceof Scenario)), section.slug());
        }
        assertTrue(course.quiz("final").isPresent());
    }

    @Test
    void eachSectionOfTheFirstCourseHasALessonAndFiveScenarios() {
        Course course = courses()
                .filter(any -> any.id().equals("docker-vs-vm"))
                .findFirst()
                .orElseThrow();
        assertEquals(10, course.sections().size());
        for (Section section : course.sections()) {
            assertFalse(section.lesson().parts().isEmpty(), section.slug());
            assertTrue(scenarios(section.quiz().orElseThrow()).count() >= 5, section.slug());
            scenarios(section.quiz().orElseThrow())
                    .forEach(scenario -> assertTrue(scenario.twist().isPresent(), scenario.id()));
        }
    }

    @Test
    void theFirstCourseAsksInEveryTypeTwice() {
        Map<QuestionType, Long> asked = courses()
                .filter(any -> any.id().equals("docker-vs-vm"))
                .flatMap(Course::quizzes)
                .flatMap(quiz -> quiz.questions().stream())
                .map(question -> question.task(Stage.SCENARIO).orElseThrow().type())
                .collect(Collectors.groupingBy(type -> type, Collectors.counting()));
        for (QuestionType type : QuestionType.values()) {
            assertTrue(asked.getOrDefault(type, 0L) >= 2, type + ": " + asked);
        }
    }
}
