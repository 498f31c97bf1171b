package dev.whichcraft.domain.teams;

import dev.whichcraft.domain.attempt.TimeFactor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is different for one person. What is empty stays as it is.
 *
 * @param due with time on top, at least until when; so is {@code closes}
 * @param timeLimit zero for none
 * @param attempts 0 for as many as they like
 * @param factor on the time limit, instead of their usual one
 * @param more time on top of the limit
 */
public record Leeway(
        Optional<Instant> opens,
        Optional<Instant> due,
        Optional<Instant> closes,
        Optional<Duration> timeLimit,
        OptionalInt attempts,
        Optional<TimeFactor> factor,
        Duration more) {

    /** What is different, with no time on top. */
    public Leeway(
            Optional<Instant> opens,
            Optional<Instant> due,
            Optional<Instant> closes,
            Optional<Duration> timeLimit,
            OptionalInt attempts,
            Optional<TimeFactor> factor) {
        this(opens, due, closes, timeLimit, attempts, factor, Duration.ZERO);
    }

    /**
     * What gives somebody in an attempt more time: on top of the limit, and past the moment at which nothing would be taken
     * any more.
     *
     * @param terms as they hold for the person until now
     * @param closing when nothing is taken any more until now, by the assignment or the quiz
     * @param end when their time is up until now
     */
    public static Leeway adding(Duration more, Conditions terms, Optional<Instant> closing, Instant end) {
        Instant wished = end.plus(more);
        Optional<Instant> later = closing.filter(wished::isAfter).map(at -> wished);
        Optional<Instant> due = later.filter(at -> terms.late() == Late.REFUSE)
                .filter(at -> terms.due().filter(at::isAfter).isPresent());
        return new Leeway(Optional.empty(), due, later, Optional.empty(), OptionalInt.empty(), Optional.empty(), more);
    }
}
