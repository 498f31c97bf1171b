package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.QuizSettings;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Whether a person may start another attempt.
 *
 * @param left how many more; empty for as many as they like
 * @param from when the next may start, where that lies ahead
 * @param closed whether the quiz has closed
 */
public record Allowance(OptionalInt left, Optional<Instant> from, boolean closed) {

    /**
     * What the rules allow.
     *
     * @param ended when each earlier attempt ended, in any order
     */
    public static Allowance of(QuizSettings settings, List<Instant> ended, Instant now) {
        OptionalInt left = settings.attempts().isPresent()
                ? OptionalInt.of(Math.max(0, settings.attempts().getAsInt() - ended.size()))
                : OptionalInt.empty();
        Optional<Instant> from = ended.stream()
                .max(Comparator.naturalOrder())
                .map(last -> last.plus(settings.pause()))
                .filter(now::isBefore);
        boolean closed =
                settings.closes().filter(closes -> !now.isBefore(closes)).isPresent();
        return new Allowance(left, from, closed);
    }

    /** The same, given all attempts so far; those that run are not counted. */
    public static Allowance after(QuizSettings settings, List<Timeline> attempts, Instant now) {
        List<Instant> ended = attempts.stream()
                .filter(attempt -> !attempt.state().running())
                .flatMap(attempt -> attempt.ended().stream())
                .toList();
        return of(settings, ended, now);
    }

    /** Whether no attempt is left, however long one waits. */
    public boolean usedUp() {
        return left.isPresent() && left.getAsInt() == 0;
    }

    /** Whether one may start now. */
    public boolean mayStart() {
        return !closed && !usedUp() && from.isEmpty();
    }
}
