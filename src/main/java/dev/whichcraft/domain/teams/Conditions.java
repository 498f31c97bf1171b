package dev.whichcraft.domain.teams;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import dev.whichcraft.domain.content.ReviewRules.When;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The terms of an assignment. What is empty is as the quiz says.
 *
 * @param opens from when on one can begin; empty for at once
 * @param due until when it is asked for
 * @param closes when nothing is taken any more
 * @param late what becomes of work that comes after it was due
 * @param mode another behaviour
 * @param timeLimit another limit; zero for none
 * @param attempts another number of attempts; 0 for as many as one likes
 * @param review what else is shown when
 * @param factor on the time limit, instead of the person's usual one
 * @param more time on top of the limit, before the factor
 * @param reach to where time on top goes at least, past whatever would end it before; empty for nowhere
 */
public record Conditions(
        Optional<Instant> opens,
        Optional<Instant> due,
        Optional<Instant> closes,
        Late late,
        Optional<Mode> mode,
        Optional<Duration> timeLimit,
        OptionalInt attempts,
        Optional<ReviewRules> review,
        Optional<TimeFactor> factor,
        Duration more,
        Optional<Instant> reach) {

    /** How long before it is due something is due soon. */
    public static final Duration SOON = Duration.ofDays(1);

    /** Those with no time on top. */
    public Conditions(
            Optional<Instant> opens,
            Optional<Instant> due,
            Optional<Instant> closes,
            Late late,
            Optional<Mode> mode,
            Optional<Duration> timeLimit,
            OptionalInt attempts,
            Optional<ReviewRules> review,
            Optional<TimeFactor> factor) {
        this(opens, due, closes, late, mode, timeLimit, attempts, review, factor, Duration.ZERO, Optional.empty());
    }

    /**
     * The same for somebody who has all this: field by field what was given to them, else what was given to one of their
     * labels, and of several the latest. Time on top adds up.
     *
     * @param ofLabels the oldest first
     * @param ofPerson the oldest first
     */
    public Conditions with(Collection<Leeway> ofLabels, Collection<Leeway> ofPerson) {
        Conditions held = this;
        for (Leeway one : ofLabels) {
            held = held.with(one);
        }
        for (Leeway one : ofPerson) {
            held = held.with(one);
        }
        return held;
    }

    /**
     * The same for somebody who has some leeway, field by field. Moments that came with time on top hold where they are
     * later: whoever was given more time never ends before everybody else, however far the assignment is moved.
     */
    public Conditions with(Leeway leeway) {
        boolean onTop = !leeway.more().isZero();
        boolean ends = leeway.closes().isPresent()
                || late == Late.REFUSE && leeway.due().isPresent();
        return new Conditions(
                leeway.opens().or(() -> opens),
                onTop ? later(due, leeway.due()) : leeway.due().or(() -> due),
                onTop ? later(closes, leeway.closes()) : leeway.closes().or(() -> closes),
                late,
                mode,
                leeway.timeLimit().or(() -> timeLimit),
                leeway.attempts().isPresent() ? leeway.attempts() : attempts,
                review,
                leeway.factor().or(() -> factor),
                more.plus(leeway.more()),
                onTop ? leeway.closes().map(at -> later(at, reach)).or(() -> reach) : reach.filter(at -> !ends));
    }

    private static Optional<Instant> later(Optional<Instant> own, Optional<Instant> given) {
        return own.map(at -> later(at, given));
    }

    private static Instant later(Instant at, Optional<Instant> other) {
        return other.filter(at::isBefore).orElse(at);
    }

    /** When nothing is taken any more, by the assignment alone. */
    public Optional<Instant> end() {
        return Stream.concat(closes.stream(), late == Late.REFUSE ? due.stream() : Stream.empty())
                .min(Instant::compareTo)
                .map(at -> later(at, reach));
    }

    /** Where it is in time. */
    public Phase phase(Instant now) {
        if (end().filter(at -> !now.isBefore(at)).isPresent()) {
            return Phase.CLOSED;
        }
        if (opens.filter(now::isBefore).isPresent()) {
            return Phase.NOT_OPEN;
        }
        if (due.filter(now::isAfter).isPresent()) {
            return Phase.OVERDUE;
        }
        return due.filter(at -> now.isAfter(at.minus(SOON))).isPresent() ? Phase.DUE_SOON : Phase.OPEN;
    }

    /** Whether work that was handed in at a moment is said to be late. */
    public boolean late(Instant handedIn) {
        return late == Late.MARK && due.filter(handedIn::isAfter).isPresent();
    }

    /**
     * The rules under which a quiz is taken on these terms.
     *
     * @param quiz its own rules
     */
    public QuizSettings rules(QuizSettings quiz) {
        Mode behaviour = mode.orElse(quiz.mode());
        Optional<Instant> closing = end().or(() -> quiz.closes().map(at -> later(at, reach)));
        GradeRule usual = behaviour == Mode.EXAM ? GradeRule.HIGHEST : GradeRule.LAST;
        return new QuizSettings(
                behaviour,
                timeLimit.or(quiz::timeLimit).filter(limit -> !limit.isZero()).map(more::plus),
                quiz.onTimeout(),
                quiz.grace(),
                attempts.isPresent() ? (attempts.getAsInt() == 0 ? OptionalInt.empty() : attempts) : quiz.attempts(),
                quiz.pause(),
                behaviour == quiz.mode() ? quiz.grade() : usual,
                quiz.draws(),
                closing,
                during(behaviour, review.orElseGet(() -> own(quiz, behaviour, closing.isPresent()))));
    }

    /** What the author wished to be shown, as far as that was more than the usual and fits the behaviour. */
    private static ReviewRules own(QuizSettings quiz, Mode behaviour, boolean closes) {
        boolean wished = !quiz.review()
                .equals(ReviewRules.usual(quiz.mode(), quiz.closes().isPresent()));
        return wished && behaviour == quiz.mode() ? quiz.review() : ReviewRules.usual(behaviour, closes);
    }

    /** An exam shows nothing while it runs; practice shows what it shows, which is its point. */
    private static ReviewRules during(Mode behaviour, ReviewRules rules) {
        Map<When, Set<ReviewRules.What>> shown = new EnumMap<>(When.class);
        shown.putAll(rules.shown());
        shown.put(
                When.DURING,
                behaviour == Mode.EXAM
                        ? Set.of()
                        : shown.getOrDefault(
                                When.DURING,
                                ReviewRules.usual(Mode.PRACTICE, false).shown().get(When.DURING)));
        return new ReviewRules(Map.copyOf(shown));
    }
}
