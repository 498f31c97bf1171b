package dev.whichcraft.domain.teams;

import dev.whichcraft.domain.attempt.TimeFactor;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is different for one person. What is empty stays as it is.
 *
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

    /** Nothing is different. */
    public static final Leeway NONE = new Leeway(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            OptionalInt.empty(),
            Optional.empty());

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
     * All that somebody was given: field by field what was given to them, else what was given to one of their labels, and
     * of several the latest. Time on top adds up.
     *
     * @param ofLabels the oldest first
     * @param ofPerson the oldest first
     */
    public static Leeway layered(Collection<Leeway> ofLabels, Collection<Leeway> ofPerson) {
        Leeway labels = ofLabels.stream().reduce(NONE, Leeway::then);
        return ofPerson.stream().reduce(labels, Leeway::then);
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

    /** This, and then another one over it. */
    private Leeway then(Leeway next) {
        return new Leeway(
                next.opens.or(() -> opens),
                next.due.or(() -> due),
                next.closes.or(() -> closes),
                next.timeLimit.or(() -> timeLimit),
                next.attempts.isPresent() ? next.attempts : attempts,
                next.factor.or(() -> factor),
                more.plus(next.more));
    }
}
