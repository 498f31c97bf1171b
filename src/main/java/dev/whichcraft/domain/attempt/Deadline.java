package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.attempt.State.Event;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.QuizSettings;
import java.time.Instant;
import java.util.Optional;

/**
 * When the time of an attempt is up. Fixed at its start, by the clock of the server.
 *
 * @param at the end of the time, which counts as the moment of submission of what nobody handed in
 * @param last until when answers are still taken; not before {@code at}
 */
public record Deadline(Instant at, Instant last) {

    /**
     * The deadline of an attempt that starts now; empty when it has all the time in the world.
     *
     * @param factor of the person who takes it
     */
    public static Optional<Deadline> of(QuizSettings settings, TimeFactor factor, Instant start) {
        Optional<Instant> limit = settings.timeLimit().map(time -> start.plus(factor.of(time)));
        Instant closes = settings.closes().orElse(Instant.MAX);
        Instant at = earlier(limit.orElse(Instant.MAX), closes);
        if (at.equals(Instant.MAX)) {
            return Optional.empty();
        }
        boolean grace = settings.onTimeout() == OnTimeout.GRACE;
        return Optional.of(new Deadline(at, grace ? earlier(at.plus(settings.grace()), closes) : at));
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    /** Whether an answer that arrives now is too late. */
    public boolean over(Instant now) {
        return now.isAfter(last);
    }

    /** What the time does to an attempt that runs; empty while nothing is to be done. */
    public Optional<Event> due(State state, OnTimeout onTimeout, Instant now) {
        if (over(now)) {
            return Optional.of(
                    onTimeout == OnTimeout.ABANDON && state == State.IN_PROGRESS ? Event.ABANDON : Event.SUBMIT);
        }
        return now.isAfter(at) && state == State.IN_PROGRESS ? Optional.of(Event.RUN_OVER) : Optional.empty();
    }
}
