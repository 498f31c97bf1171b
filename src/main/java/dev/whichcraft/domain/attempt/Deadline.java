package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.attempt.State.Event;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.QuizSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When the time of an attempt is up. Fixed at its start, by the clock of the server.
 *
 * @param at the end of the time, which counts as the moment of submission of what nobody handed in
 * @param last until when answers are still taken; not before {@code at}
 */
public record Deadline(Instant at, Instant last) {

    /** How long an attempt that runs goes on at least when its terms become tighter: enough to read, answer and hand in. */
    public static final Duration LEAST = Duration.ofMinutes(5);

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

    /**
     * The same, put off as far as it takes to be fair to somebody who is in it: whatever else changes, {@link #LEAST} stays,
     * or what there was if that was less.
     *
     * @param before the deadline until now; empty for none
     */
    Deadline notAtOnce(Optional<Deadline> before, Instant now) {
        Instant least = now.plus(LEAST);
        Instant end = later(at, before.map(old -> earlier(old.at, least)).orElse(least));
        return new Deadline(
                end,
                later(
                        later(last, end),
                        before.map(old -> earlier(old.last, least)).orElse(least)));
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
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
