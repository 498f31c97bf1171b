package dev.whichcraft.domain.attempt;

import static dev.whichcraft.domain.attempt.Rules.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TimelineTest {

    private static final Instant HALF_PAST = NINE.plus(Duration.ofMinutes(30));
    private static final Instant NOON = NINE.plus(Duration.ofHours(3));

    private static QuizSettings rules(OnTimeout onTimeout) {
        return Rules.exam()
                .limit(Duration.ofMinutes(30), onTimeout)
                .closes(NOON)
                .settings();
    }

    private static Timeline start(QuizSettings rules) {
        return Timeline.start(rules, TimeFactor.ONE, NINE);
    }

    @Test
    void whatIsHandedInInTimeIsHandedInThen() {
        QuizSettings rules = rules(OnTimeout.SUBMIT);
        Instant then = NINE.plusSeconds(60);
        Timeline handedIn = start(rules).submit(rules, then);
        assertSame(State.SUBMITTED, handedIn.state());
        assertEquals(Optional.of(then), handedIn.submittedAt());
        assertTrue(handedIn.told());
        assertEquals(handedIn, handedIn.submit(rules, then.plusSeconds(5)), "once more changes nothing");
        assertSame(When.AFTER, handedIn.when(then));
    }

    @Test
    void whoeverLooksLateFindsTheEndOfTheTime() {
        for (long seed = 0; seed < 500; seed++) {
            Instant late = HALF_PAST.plusSeconds(121 + new Random(seed).nextInt(1_000_000));
            for (OnTimeout onTimeout : OnTimeout.values()) {
                QuizSettings rules = rules(onTimeout);
                Timeline found = start(rules).catchUp(rules, late);
                boolean counts = onTimeout != OnTimeout.ABANDON;
                assertEquals(
                        counts ? Optional.of(HALF_PAST) : Optional.empty(),
                        found.submittedAt(),
                        onTimeout + " " + late);
                State expected = late.isBefore(NOON) ? State.SUBMITTED : State.FINISHED;
                assertSame(counts ? expected : State.ABANDONED, found.state());
                assertEquals(found, start(rules).submit(rules, late), "handing in too late is the same");
                assertEquals(found, found.catchUp(rules, late), "looking twice changes nothing");
            }
        }
    }

    @Test
    void anExamIsSecretUntilItShowsWhatIsRight() {
        QuizSettings closing = rules(OnTimeout.SUBMIT);
        Instant then = NINE.plusSeconds(60);
        assertTrue(start(closing).secret(closing, then));
        Timeline handedIn = start(closing).submit(closing, then);
        assertTrue(handedIn.told(), "the marks are told");
        assertTrue(handedIn.secret(closing, NOON.minusSeconds(1)), "and not what is right");
        assertFalse(handedIn.secret(closing, NOON));
        QuizSettings open = Rules.exam().settings();
        assertTrue(start(open).secret(open, then));
        assertFalse(start(open).submit(open, then).secret(open, then));
        assertFalse(start(QuizSettings.USUAL).secret(QuizSettings.USUAL, then), "practice has no secret");
    }

    @Test
    void moreTimeReachesWhatRuns() {
        QuizSettings rules = rules(OnTimeout.GRACE);
        Instant threeQuarters = NINE.plus(Duration.ofMinutes(45));
        Timeline longer = start(rules).with(rules, TimeFactor.ONE_AND_A_HALF, NINE.plusSeconds(60));
        assertEquals(threeQuarters, longer.limit().orElseThrow().at());
        assertEquals(Optional.of(threeQuarters), longer.alarm());
        Timeline overdue = start(rules).catchUp(rules, HALF_PAST.plusSeconds(60));
        Timeline again = overdue.with(rules, TimeFactor.TWO, HALF_PAST.plusSeconds(61));
        assertSame(State.IN_PROGRESS, again.state(), "it is in time again");
        assertEquals(NINE.plus(Duration.ofHours(1)), again.limit().orElseThrow().at());
        assertEquals(longer, longer.with(rules, TimeFactor.ONE, NINE.plusSeconds(61)), "nobody loses time in an exam");
    }

    @Test
    void moreTimeDoesNotReachWhatIsOver() {
        for (OnTimeout onTimeout : OnTimeout.values()) {
            QuizSettings rules = rules(onTimeout);
            Instant late = HALF_PAST.plusSeconds(121);
            assertEquals(start(rules), start(rules).with(rules, TimeFactor.TWO, late), "over, though nobody looked");
            Timeline handedIn = start(rules).submit(rules, NINE.plusSeconds(9));
            assertEquals(handedIn, handedIn.with(rules, TimeFactor.TWO, NINE.plusSeconds(10)));
        }
        QuizSettings closing = Rules.exam().closes(HALF_PAST).settings();
        assertEquals(
                start(closing),
                start(closing).with(closing, TimeFactor.TWO, NINE),
                "a quiz closes for everybody at once");
    }

    @Test
    void theAlarmRingsForWhatComesNext() {
        QuizSettings rules = rules(OnTimeout.GRACE);
        Timeline line = start(rules);
        assertEquals(Optional.of(HALF_PAST), line.alarm());
        line = line.catchUp(rules, HALF_PAST.plusSeconds(1));
        assertSame(State.OVERDUE, line.state());
        assertEquals(Optional.of(HALF_PAST.plusSeconds(120)), line.alarm());
        line = line.catchUp(rules, HALF_PAST.plusSeconds(121));
        assertSame(State.SUBMITTED, line.state());
        assertEquals(Optional.of(NOON), line.alarm());
        line = line.catchUp(rules, NOON);
        assertSame(State.FINISHED, line.state());
        assertEquals(Optional.empty(), line.alarm());
        assertSame(When.CLOSED, line.when(NOON));
        assertFalse(start(Rules.exam().settings()).alarm().isPresent());
    }

    /** An attempt of 30 minutes with 2 of grace that starts at 9:00; minutes from then on. */
    @ParameterizedTest
    @CsvSource({
        // now, state before, other limit, closes, end then, last call then, state then
        "10, IN_PROGRESS, 60, , 60, 62, IN_PROGRESS",
        "10, IN_PROGRESS, 20, , 20, 22, IN_PROGRESS",
        // tighter than the time that is over: five more minutes
        "10, IN_PROGRESS, 5, , 15, 15, IN_PROGRESS",
        "10, IN_PROGRESS, , 8, 15, 15, IN_PROGRESS",
        // but never more than there was
        "28, IN_PROGRESS, 5, , 30, 32, IN_PROGRESS",
        "31, OVERDUE, 60, , 60, 62, IN_PROGRESS",
        "31, OVERDUE, , , , , IN_PROGRESS",
        "31, OVERDUE, 20, , 30, 32, OVERDUE",
        "10, IN_PROGRESS, , , , , IN_PROGRESS"
    })
    void otherRulesReachWhatRuns(
            int now, State state, Integer limit, Integer closes, Integer end, Integer last, State then) {
        Timeline before = new Timeline(
                state,
                Rules.NINE,
                Optional.of(new Deadline(minute(30), minute(32))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Rules rules = limit == null ? Rules.exam() : Rules.exam().limit(Duration.ofMinutes(limit), OnTimeout.GRACE);
        rules = closes == null ? rules : rules.closes(minute(closes));
        Timeline after = before.under(rules.settings(), TimeFactor.ONE, minute(now));
        assertEquals(then, after.state());
        assertEquals(
                Optional.ofNullable(end).map(TimelineTest::minute),
                after.limit().map(Deadline::at));
        assertEquals(
                Optional.ofNullable(last).map(TimelineTest::minute),
                after.limit().map(Deadline::last));
        assertEquals(before.startedAt(), after.startedAt());
    }

    @Test
    void whatWasHandedInKeepsItsMoment() {
        Timeline handedIn = Timeline.start(Rules.exam().settings(), TimeFactor.ONE, Rules.NINE)
                .submit(Rules.exam().settings(), minute(10));
        Rules closing = Rules.exam().closes(minute(20));
        Timeline after = handedIn.under(closing.settings(), TimeFactor.ONE, minute(30));
        assertEquals(handedIn.submittedAt(), after.submittedAt());
        assertEquals(Optional.of(minute(20)), after.closes());
        Timeline last = after.catchUp(closing.settings(), minute(30));
        assertEquals(State.FINISHED, last.state());
        assertEquals(last, last.under(Rules.exam().settings(), TimeFactor.TWO, minute(31)));
    }

    private static Instant minute(int minute) {
        return Rules.NINE.plus(Duration.ofMinutes(minute));
    }
}
