package dev.whichcraft.domain.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConditionsTest {

    private static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");

    /** Terms by the hour of their moments; empty for none. */
    private static Conditions hours(Integer opens, Integer due, Integer closes, Late late) {
        return new Conditions(
                hour(opens),
                hour(due),
                hour(closes),
                late,
                Optional.empty(),
                Optional.empty(),
                OptionalInt.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static Optional<Instant> hour(Integer hour) {
        return Optional.ofNullable(hour).map(number -> NINE.plus(Duration.ofHours(number)));
    }

    @ParameterizedTest
    @CsvSource({
        // opens, due, closes, late rule, hour it is now, phase
        ",,, ACCEPT, 0, OPEN",
        "1,,, ACCEPT, 0, NOT_OPEN",
        "1,,, ACCEPT, 1, OPEN",
        ",24,, ACCEPT, 0, OPEN",
        ",24,, ACCEPT, 1, DUE_SOON",
        ",24,, ACCEPT, 24, DUE_SOON",
        ",24,, ACCEPT, 25, OVERDUE",
        ",24,, MARK, 25, OVERDUE",
        ",24,, REFUSE, 23, DUE_SOON",
        ",24,, REFUSE, 24, CLOSED",
        ",24,30, ACCEPT, 29, OVERDUE",
        ",24,30, ACCEPT, 30, CLOSED",
        ",24,30, REFUSE, 24, CLOSED",
        ",,30, ACCEPT, 29, OPEN",
        ",,30, ACCEPT, 30, CLOSED",
        "40,,30, ACCEPT, 35, CLOSED"
    })
    void phases(Integer opens, Integer due, Integer closes, Late late, int now, Phase phase) {
        assertEquals(phase, hours(opens, due, closes, late).phase(hour(now).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "24, ACCEPT, 25, false",
        "24, MARK, 24, false",
        "24, MARK, 25, true",
        "24, REFUSE, 25, false",
        ", MARK, 25, false"
    })
    void late(Integer due, Late rule, int handedIn, boolean late) {
        assertEquals(late, hours(null, due, null, rule).late(hour(handedIn).orElseThrow()));
    }

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, false, false, OPEN",
        "NOT_OPEN, false, false, false, NOT_OPEN",
        "DUE_SOON, false, false, false, DUE_SOON",
        "OVERDUE, false, false, false, OVERDUE",
        "CLOSED, false, false, false, MISSED",
        "OVERDUE, false, false, true, RUNNING",
        "CLOSED, false, false, true, RUNNING",
        "OPEN, true, false, true, DONE",
        "CLOSED, true, false, false, DONE",
        "OVERDUE, true, true, false, DONE_LATE"
    })
    void standings(Phase phase, boolean done, boolean late, boolean running, Standing expected) {
        assertEquals(expected, Standing.of(phase, done, late, running));
    }

    @ParameterizedTest
    @CsvSource({
        // leeway: opens, due, closes; what holds then
        ",,, 1, 24, 30",
        "2,,, 2, 24, 30",
        ",25,, 1, 25, 30",
        ",26,40, 1, 26, 40"
    })
    void eachMomentStaysUnlessItIsGiven(
            Integer opens, Integer due, Integer closes, int thenOpens, int thenDue, int thenCloses) {
        Leeway leeway = new Leeway(
                hour(opens), hour(due), hour(closes), Optional.empty(), OptionalInt.empty(), Optional.empty());
        assertEquals(
                hours(thenOpens, thenDue, thenCloses, Late.MARK),
                hours(1, 24, 30, Late.MARK).with(leeway));
    }

    @Test
    void theLatestLeewayHoldsFieldByField() {
        Conditions usual = hours(null, 24, null, Late.MARK);
        Leeway time = new Leeway(
                Optional.empty(),
                hour(30),
                Optional.empty(),
                Optional.of(Duration.ofMinutes(30)),
                OptionalInt.of(3),
                Optional.of(TimeFactor.TWO));
        Leeway later = new Leeway(
                Optional.empty(), hour(40), Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.empty());
        Conditions both = usual.with(time).with(later);
        assertEquals(hour(40), both.due());
        assertEquals(Optional.of(Duration.ofMinutes(30)), both.timeLimit());
        assertEquals(OptionalInt.of(3), both.attempts());
        assertEquals(Optional.of(TimeFactor.TWO), both.factor());
    }

    @Test
    void whatIsNotSaidIsAsTheQuizSays() {
        assertEquals(QuizSettings.USUAL, hours(1, null, null, Late.ACCEPT).rules(QuizSettings.USUAL));
    }

    @Test
    void anExamOfAPracticeQuizShowsWhatExamsShow() {
        Conditions exam = new Conditions(
                Optional.empty(),
                hour(24),
                hour(30),
                Late.ACCEPT,
                Optional.of(Mode.EXAM),
                Optional.of(Duration.ofMinutes(20)),
                OptionalInt.of(1),
                Optional.empty(),
                Optional.empty());
        QuizSettings rules = exam.rules(QuizSettings.USUAL);
        assertEquals(ReviewRules.usual(Mode.EXAM, true), rules.review());
        assertEquals(GradeRule.HIGHEST, rules.grade());
        assertEquals(OptionalInt.of(1), rules.attempts());
        assertEquals(Optional.of(Duration.ofMinutes(20)), rules.timeLimit());
        assertEquals(hour(30), rules.closes());

        Conditions free = exam.with(new Leeway(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Duration.ZERO),
                OptionalInt.of(0),
                Optional.empty()));
        assertEquals(Optional.empty(), free.rules(rules).timeLimit());
        assertEquals(OptionalInt.empty(), free.rules(rules).attempts());
    }

    @ParameterizedTest
    @CsvSource({"ACCEPT, 30", "MARK, 30", "REFUSE, 24"})
    void whatIsRefusedOnceItIsDueClosesThen(Late late, int closes) {
        assertEquals(
                hour(closes),
                hours(null, 24, 30, late).rules(QuizSettings.USUAL).closes());
    }
}
