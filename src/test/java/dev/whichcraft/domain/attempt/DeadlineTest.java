package dev.whichcraft.domain.attempt;

import static dev.whichcraft.domain.attempt.Rules.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.attempt.State.Event;
import dev.whichcraft.domain.content.OnTimeout;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeadlineTest {

    private static final Duration HALF_AN_HOUR = Duration.ofMinutes(30);

    private static Deadline of(OnTimeout onTimeout) {
        return Deadline.of(Rules.exam().limit(HALF_AN_HOUR, onTimeout).settings(), TimeFactor.ONE, NINE)
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"1, 30", "1.25, 37.5", "1.5, 45", "2, 60", "3, 30", "0, 30"})
    void theLimitCountsTimesTheFactorOfThePerson(double factor, double minutes) {
        Deadline deadline = Deadline.of(
                        Rules.exam().limit(HALF_AN_HOUR, OnTimeout.SUBMIT).settings(), TimeFactor.of(factor), NINE)
                .orElseThrow();
        assertEquals(NINE.plusSeconds(Math.round(minutes * 60)), deadline.at());
        assertEquals(deadline.at(), deadline.last());
    }

    @Test
    void withoutALimitThereIsNoDeadline() {
        assertEquals(Optional.empty(), Deadline.of(Rules.exam().settings(), TimeFactor.TWO, NINE));
    }

    @Test
    void theQuizClosesForEverybodyAtOnce() {
        Instant closes = NINE.plus(Duration.ofMinutes(31));
        Rules rules = Rules.exam().limit(HALF_AN_HOUR, OnTimeout.GRACE).closes(closes);
        assertEquals(
                new Deadline(NINE.plus(HALF_AN_HOUR), closes),
                Deadline.of(rules.settings(), TimeFactor.ONE, NINE).orElseThrow());
        assertEquals(
                new Deadline(closes, closes),
                Deadline.of(rules.settings(), TimeFactor.TWO, NINE).orElseThrow());
        assertEquals(
                new Deadline(closes, closes),
                Deadline.of(Rules.exam().closes(closes).settings(), TimeFactor.ONE, NINE)
                        .orElseThrow());
    }

    /** A second before, at, and after the end of the time, and of the grace of two minutes. */
    @ParameterizedTest
    @CsvSource({
        "SUBMIT,  IN_PROGRESS, 1799, -,        false",
        "SUBMIT,  IN_PROGRESS, 1800, -,        false",
        "SUBMIT,  IN_PROGRESS, 1801, SUBMIT,   true",
        "ABANDON, IN_PROGRESS, 1800, -,        false",
        "ABANDON, IN_PROGRESS, 1801, ABANDON,  true",
        "GRACE,   IN_PROGRESS, 1800, -,        false",
        "GRACE,   IN_PROGRESS, 1801, RUN_OVER, false",
        "GRACE,   OVERDUE,     1801, -,        false",
        "GRACE,   OVERDUE,     1920, -,        false",
        "GRACE,   OVERDUE,     1921, SUBMIT,   true",
        "GRACE,   IN_PROGRESS, 1921, SUBMIT,   true"
    })
    void whatTheTimeDoes(OnTimeout onTimeout, State state, long seconds, String event, boolean over) {
        Instant now = NINE.plusSeconds(seconds);
        Optional<Event> expected = event.equals("-") ? Optional.empty() : Optional.of(Event.valueOf(event));
        assertEquals(expected, of(onTimeout).due(state, onTimeout, now));
        assertEquals(over, of(onTimeout).over(now));
    }

    /** Whatever the time does to an attempt that runs is in the table of transitions. */
    @Test
    void whatIsDueCanHappen() {
        for (OnTimeout onTimeout : OnTimeout.values()) {
            for (State state : new State[] {State.IN_PROGRESS, State.OVERDUE}) {
                for (int seconds = 1790; seconds < 1930; seconds++) {
                    of(onTimeout)
                            .due(state, onTimeout, NINE.plusSeconds(seconds))
                            .ifPresent(event -> assertTrue(
                                    State.next(state, event).isPresent(), onTimeout + " " + state + " " + event));
                }
            }
        }
        assertFalse(of(OnTimeout.SUBMIT).over(NINE));
    }
}
