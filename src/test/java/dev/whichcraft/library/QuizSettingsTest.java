package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The settings of a quiz: what they come to, and each mistake in them with its line. */
class QuizSettingsTest {

    @TempDir
    Path quizzes;

    private Sample with(String settings) {
        return Sample.in(quizzes)
                .quizWith("title: Taste\n", "title: Taste\nsettings:\n  " + settings.replace("; ", "\n  ") + "\n");
    }

    private QuizSettings read(String settings) {
        Quiz quiz = with(settings).course().quiz("taste").orElseThrow();
        assertEquals(quiz.settings(), QuizReader.read("taste", quiz.text()).settings(), "read again as it was kept");
        return quiz.settings();
    }

    @Test
    void withoutSettingsItIsPractice() {
        Quiz quiz = Sample.in(quizzes).course().quiz("taste").orElseThrow();
        assertEquals(QuizSettings.USUAL, quiz.settings());
        assertEquals(1, quiz.asked());
    }

    @Test
    void everythingThatCanBeSaid() {
        assertEquals(
                new QuizSettings(
                        Mode.EXAM,
                        Optional.of(Duration.ofMinutes(20)),
                        OnTimeout.GRACE,
                        Duration.ofSeconds(90),
                        OptionalInt.of(3),
                        Duration.ofDays(1),
                        GradeRule.MEAN,
                        List.of(new Draw("", 1)),
                        Optional.of(Instant.parse("2027-01-31T17:00:00Z")),
                        new ReviewRules(Map.of(
                                When.DURING,
                                Set.of(),
                                When.AFTER,
                                Set.of(What.MARKS, What.FEEDBACK),
                                When.LATER,
                                Set.of(What.MARKS, What.FEEDBACK),
                                When.CLOSED,
                                Set.of(What.values())))),
                read(
                        "behaviour: exam; timeLimit: 20m; onTimeout: grace; grace: 90s; attempts: 3; wait: 1d; grade: mean;"
                                + " draw: 1; closes: 2027-01-31T18:00+01:00; review:;   after: [marks, feedback];"
                                + "   closed: [marks, right-answers, feedback, claims]"));
    }

    @Test
    void anExamHasRulesOfItsOwnWhereNothingIsSaid() {
        QuizSettings exam = read("behaviour: exam");
        assertEquals(GradeRule.HIGHEST, exam.grade());
        assertEquals(ReviewRules.usual(Mode.EXAM, false), exam.review());
        assertEquals(OnTimeout.SUBMIT, exam.onTimeout());
        assertEquals(
                Duration.ofMinutes(2),
                read("timeLimit: 1h 30m; onTimeout: grace").grace());
        assertEquals(
                Optional.of(Duration.ofMinutes(90)),
                read("timeLimit: 1h 30m; onTimeout: grace").timeLimit());
    }

    @Test
    void drawsTakeFromPools() {
        Quiz quiz = with("draw: [{ from: easy, count: 1 }]")
                .quizText(text -> text.replace("    sources: [R01]", "    tags: [easy]\n    sources: [R01]"))
                .course()
                .quiz("taste")
                .orElseThrow();
        assertEquals(List.of(new Draw("easy", 1)), quiz.settings().draws());
        assertEquals(1, quiz.pool("easy").size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "behaviour: exams | 3: 'behaviour' is 'exams', expected one of practice, exam (did you mean 'exam'?)",
                "timeLimit: 20 | 3: 'timeLimit' is a number, expected text (in quotes when it looks like a number)",
                "timeLimit: 20 minutes | 3: 'timeLimit' is '20 minutes', expected numbers with units s, m, h or d,"
                        + " such as 90s, 20m, 1h 30m or 1d",
                "timeLimit: 0m | 3: 'timeLimit' is zero, expected a time such as 20m, or no 'timeLimit'",
                "timelimit: 20m | 3: unknown property 'timelimit', expected one of behaviour, timeLimit, onTimeout,"
                        + " grace, attempts, wait, grade, draw, closes, review (did you mean 'timeLimit'?)",
                "onTimeout: submit | 3: 'onTimeout' without an end of the time, expected 'timeLimit' or 'closes' too",
                "timeLimit: 9m; grace: 1m | 4: 'grace' is never given, expected 'onTimeout: grace' beside it",
                "attempts: 0 | 3: 'attempts' is 0, expected at least 1",
                "attempts: 1.5 | 3: 'attempts' is a number, expected a whole number",
                "wait: soon | 3: 'wait' is 'soon', expected numbers with units s, m, h or d, such as"
                        + " 90s, 20m, 1h 30m or 1d",
                "grade: best | 3: 'grade' is 'best', expected one of highest, last, mean",
                "draw: 0 | 3: 'draw' is 0, expected at least 1",
                "draw: 2 | 3: draws 2 of 1 question, expected at most as many as there are",
                "draw: [{ from: easy, count: 1 }] | 3: no question has the tag 'easy', expected a tag of the questions",
                "draw: [{ from: easy }] | 3: item 1 in 'draw' lacks 'count', expected how many of them, 1 to 200",
                "closes: tomorrow | 3: 'closes' is 'tomorrow', expected a date and time with its offset from UTC, such"
                        + " as 2027-01-31T18:00+01:00; from then on nothing can be answered",
                "closes: 2027-02-31T18:00Z | 3: 'closes' is no moment, expected a date and time that exist, such as"
                        + " 2027-01-31T18:00+01:00",
                "behaviour: exam; review:;   during: [marks] | 5: an exam shows something during an attempt, expected"
                        + " nothing there, or practice",
                "review:;   closed: [marks] | 4: the quiz never closes, expected 'closes' in the settings too",
                "review:;   after: [] | 4: the marks are never shown, expected 'marks' in one of after, later, closed",
                "review:;   after: [mark] | 4: item 1 in 'after' is 'mark', expected one of marks, right-answers,"
                        + " feedback, claims (did you mean 'marks'?)",
                "review:;   before: [marks] | 4: unknown property 'before', expected one of during, after, later, closed"
            })
    void mistakesAreToldWithTheirLine(String settings, String told) {
        List<String> problems = with(settings).problems();
        assertEquals(List.of("E taste/quiz.yml:" + told), problems);
        assertTrue(with(settings).read().course().isEmpty());
    }
}
