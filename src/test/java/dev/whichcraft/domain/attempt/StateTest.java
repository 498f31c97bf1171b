package dev.whichcraft.domain.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.attempt.State.Event;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StateTest {

    /** Every pair of a state and an event: 6 times 6. */
    @ParameterizedTest
    @CsvSource({
        // state, START, RUN_OVER, SUBMIT, ABANDON, CLOSE, EXTEND
        "NOT_STARTED, IN_PROGRESS, -, -, -, -, -",
        "IN_PROGRESS, -, OVERDUE, SUBMITTED, ABANDONED, -, IN_PROGRESS",
        "OVERDUE, -, -, SUBMITTED, -, -, IN_PROGRESS",
        "SUBMITTED, -, -, -, -, FINISHED, -",
        "FINISHED, -, -, -, -, -, -",
        "ABANDONED, -, -, -, -, -, -"
    })
    void transitions(
            State state, String start, String runOver, String submit, String abandon, String close, String extend) {
        String[] expected = {start, runOver, submit, abandon, close, extend};
        assertEquals(expected.length, Event.values().length);
        for (Event event : Event.values()) {
            String next = expected[event.ordinal()];
            assertEquals(
                    next.equals("-") ? Optional.empty() : Optional.of(State.valueOf(next)),
                    State.next(state, event),
                    state + " " + event);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_STARTED, false, false",
        "IN_PROGRESS, true, false",
        "OVERDUE, true, false",
        "SUBMITTED, false, true",
        "FINISHED, false, true",
        "ABANDONED, false, false"
    })
    void whatEachAllows(State state, boolean running, boolean handedIn) {
        assertEquals(running, state.running());
        assertEquals(handedIn, state.handedIn());
    }
}
