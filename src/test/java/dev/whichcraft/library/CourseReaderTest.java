package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.SideName;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole course, from files to values. */
class CourseReaderTest {

    @TempDir
    Path quizzes;

    Sample sample;

    @BeforeEach
    void write() {
        sample = Sample.in(quizzes);
    }

    @Test
    void theSampleIsClean() {
        assertEquals(List.of(), sample.problems());
    }

    @Test
    void sectionsHaveClaimsOfBothSides() {
        Section taste = sample.course().section("taste").orElseThrow();
        assertEquals("Taste comes first.", taste.opening());
        assertEquals(
                List.of("mild", "taste.a.2"), taste.a().stream().map(Claim::id).toList());
        assertEquals("Tea keeps well. [R01]", taste.a().get(1).text());
        assertEquals(List.of("taste.b.1"), taste.b().stream().map(Claim::id).toList());
        Section cost = sample.course().section("cost").orElseThrow();
        assertEquals(2, cost.number());
        assertEquals("A cup costs little.", cost.a().get(0).text());
        assertEquals("dear", cost.b().get(0).id());
    }

    @Test
    void introductionTableAndConclusionAreRead() {
        Course course = sample.course();
        assertEquals("Tea vs Coffee", course.title());
        assertEquals(new SideName("Tea", "Tea"), course.a());
        assertEquals("Two hot drinks.", course.introduction().text());
        assertEquals("less", course.claim("summary.caffeine.a").orElseThrow().text());
        assertEquals(
                List.of(Side.A, Side.BOTH),
                course.conclusion().claims().stream().map(Claim::side).toList());
        assertEquals("conclusion.1", course.conclusion().claims().get(0).id());
        assertTrue(course.conclusion().text().contains("{#both}"));
        assertEquals("Kitchen", course.sources().get("R01").where());
        assertEquals("1999", course.sources().get("R01").year());
        assertEquals(
                "Caffeine does.",
                course.misconceptions().get("coffee-is-harmless").right());
    }

    @Test
    void aTwistInheritsWhatItLeavesOut() {
        Quiz quiz = sample.course().quiz("taste").orElseThrow();
        Scenario scenario = (Scenario) quiz.question("late-guest").orElseThrow();
        assertEquals("tea", scenario.choice(Stage.SCENARIO).orElseThrow().best().id());
        assertEquals("coffee", scenario.choice(Stage.TWIST).orElseThrow().best().id());
        Option tea = scenario.choice(Stage.TWIST).orElseThrow().option("tea").orElseThrow();
        assertEquals("A cup of tea", tea.label());
        assertEquals(Side.A, tea.side());
        assertEquals("Tea lets one sleep.", tea.otherwise());
        assertEquals("It does not keep awake.", tea.because());
        assertEquals("", tea.misconception());
        assertEquals(
                List.of("mild", "taste.b.1"),
                scenario.choice(Stage.TWIST).orElseThrow().evidence());
    }

    @Test
    void aKeptTextGivesTheSameQuizAgain() {
        Quiz quiz = sample.course().quiz("taste").orElseThrow();
        assertEquals(quiz, QuizReader.read("taste", quiz.text()));
        assertEquals(quiz, QuizReader.read("taste", "\uFEFF" + quiz.text().replace("\n", "\r\n")));
        assertEquals(64, quiz.hash().length());
        Quiz past = QuizReader.read("taste", quiz.text().replace("mild", "claim-long-gone"));
        assertEquals(1, past.questions().size());
        assertThrows(IllegalArgumentException.class, () -> QuizReader.read("taste", "title: Taste"));
        assertThrows(IllegalArgumentException.class, () -> QuizReader.read("taste", "\t"));
    }

    @Test
    void aTableOfSomeRowsIsRebuilt() {
        sample.file(
                "comparison.md", Sample.COMPARISON.replace("| Heat | hot | hot |", "| Heat | \"hot\" | **hotter** |"));
        Quiz quiz = sample.course().quiz("summary").orElseThrow();
        assertEquals(3, quiz.questions().size());
        Rebuilding table = (Rebuilding) quiz.question("summary-rebuilt")
                .orElseThrow()
                .task(Stage.SCENARIO)
                .orElseThrow();
        assertEquals(
                new Rebuilding.Row(Item.named("row-2", "Heat"), "\"hot\"", "**hotter**"),
                table.rows().get(1));
        assertEquals(List.of("summary.caffeine.a", "summary.heat.a"), table.evidence());
    }

    @Test
    void theTableAsksWhichSideItIs() {
        Quiz quiz = sample.course().quiz("summary").orElseThrow();
        assertEquals(1, quiz.questions().size(), "equal cells ask nothing");
        Scenario scenario = (Scenario) quiz.questions().get(0);
        assertEquals("summary-caffeine", scenario.id());
        assertEquals(
                List.of("Tea", "Coffee"),
                scenario.choice().options().stream().map(Option::label).toList());
        Option best = scenario.choice().best();
        String shown = best.side() == Side.A ? "less" : "more";
        String other = best.side() == Side.A ? "more" : "less";
        assertTrue(scenario.situation().contains("> " + shown), scenario.situation());
        scenario.choice()
                .options()
                .forEach(option -> assertTrue(option.because().endsWith(": " + other)));
        assertEquals(quiz, QuizReader.read("summary", quiz.text()));
    }

    @Test
    void theAuthorsOwnSummaryQuizComesFirst() {
        String own = Sample.QUIZ.replace("late-guest", "own-question").replace("title: Taste", "title: Table");
        sample.file("summary/quiz.yml", own);
        assertEquals("Table", sample.course().quiz("summary").orElseThrow().title());
    }

    @Test
    void courseYmlNamesAndOrders() {
        sample.file(
                "course.yml",
                """
                id: tea-or-coffee
                title: What to drink
                summary: Drink well.
                sides:
                  a: { name: Green tea, short: Green }
                  b: { name: Coffee (filtered) }
                sections: [cost, taste]
                passMark: 0.5
                """);
        Course course = sample.course();
        assertEquals("What to drink", course.title());
        assertEquals(new SideName("Green tea", "Green"), course.a());
        assertEquals("Coffee", course.b().shortName());
        assertEquals(0.5, course.passMark());
        assertEquals(
                List.of("cost", "taste"),
                course.sections().stream().map(Section::slug).toList());
        assertEquals(1, course.sections().get(0).number());
        assertEquals(List.of(), sample.problems());
    }

    @Test
    void aTwinMayBeNamedByItsSeed() {
        String other =
                Sample.QUIZ.replace("late-guest", "early-guest").replace("seed: SC1", "seed: SC2\n    twin: SC1");
        sample.file("cost/quiz.yml", other);
        assertEquals(
                "late-guest",
                sample.course().quiz("cost").orElseThrow().questions().get(0).twin());
        assertEquals(List.of(), sample.problems());
    }

    @Test
    void byteOrderMarksAndOldLineEndsMakeNoDifference() {
        Course plain = sample.course();
        sample.file("comparison.md", "\uFEFF" + Sample.COMPARISON.replace("\n", "\r\n"));
        sample.file("taste/quiz.yml", "\uFEFF" + Sample.QUIZ.replace("\n", "\r\n"));
        assertEquals(plain, sample.course());
        assertEquals(List.of(), sample.problems());
    }

    @Test
    void aComparisonAloneIsACourse(@TempDir Path other) {
        Course course =
                new Sample(other).file("comparison.md", Sample.COMPARISON).course();
        assertEquals(2, course.sections().size());
        assertEquals(0.7, course.passMark());
        assertEquals(List.of("summary"), course.quizzes().map(Quiz::slug).toList());
    }
}
