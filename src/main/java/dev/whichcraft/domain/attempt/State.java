package dev.whichcraft.domain.attempt;

import java.util.Map;
import java.util.Optional;

/** Where an attempt is. */
public enum State {
    /** It does not exist yet. */
    NOT_STARTED,
    /** It can be answered. */
    IN_PROGRESS,
    /** Its time is up, but for a short while it can still be answered and handed in. */
    OVERDUE,
    /** It was handed in and marked. */
    SUBMITTED,
    /** It was handed in, and the quiz has closed: everything about it is final. */
    FINISHED,
    /** It was not handed in when its time was up, and does not count. */
    ABANDONED;

    /** What can happen to an attempt. */
    public enum Event {
        /** The person begins. */
        START,
        /** The time limit is reached, and there is some grace. */
        RUN_OVER,
        /** The person hands in, or the end of the time does it for them. */
        SUBMIT,
        /** The time is over, and the quiz takes nothing that was not handed in. */
        ABANDON,
        /** The quiz closes. */
        CLOSE,
        /** The person is given more time. */
        EXTEND
    }

    /** All there is; what is not listed cannot happen. */
    private static final Map<State, Map<Event, State>> TRANSITIONS = Map.of(
            NOT_STARTED, Map.of(Event.START, IN_PROGRESS),
            IN_PROGRESS,
                    Map.of(
                            Event.RUN_OVER,
                            OVERDUE,
                            Event.SUBMIT,
                            SUBMITTED,
                            Event.ABANDON,
                            ABANDONED,
                            Event.EXTEND,
                            IN_PROGRESS),
            OVERDUE, Map.of(Event.SUBMIT, SUBMITTED, Event.EXTEND, IN_PROGRESS),
            SUBMITTED, Map.of(Event.CLOSE, FINISHED));

    /** The state after an event; empty when the event cannot happen in this state. */
    public static Optional<State> next(State state, Event event) {
        return Optional.ofNullable(TRANSITIONS.getOrDefault(state, Map.of()).get(event));
    }

    /** Whether it can be answered. */
    public boolean running() {
        return this == IN_PROGRESS || this == OVERDUE;
    }

    /** Whether it was handed in, so that it has a result. */
    public boolean handedIn() {
        return this == SUBMITTED || this == FINISHED;
    }
}
