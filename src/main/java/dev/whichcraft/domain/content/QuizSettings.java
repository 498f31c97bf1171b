package dev.whichcraft.domain.content;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Under which rules a quiz is taken.
 *
 * @param mode its behaviour
 * @param timeLimit from the start of an attempt; empty for none
 * @param onTimeout what happens at the end of it
 * @param grace how much longer answers are taken where {@code onTimeout} is {@link OnTimeout#GRACE}
 * @param attempts how often it may be taken; empty for as often as one likes
 * @param pause from the end of an attempt to the start of the next
 * @param grade which result counts
 * @param draws what is picked at random; none when every question is asked
 * @param closes when nothing can be answered any more; empty for never
 * @param review what is shown when
 */
public record QuizSettings(
        Mode mode,
        Optional<Duration> timeLimit,
        OnTimeout onTimeout,
        Duration grace,
        OptionalInt attempts,
        Duration pause,
        GradeRule grade,
        List<Draw> draws,
        Optional<Instant> closes,
        ReviewRules review) {

    /** Of a quiz that says nothing: practice, without limits, and the latest result counts. */
    public static final QuizSettings USUAL = new QuizSettings(
            Mode.PRACTICE,
            Optional.empty(),
            OnTimeout.SUBMIT,
            Duration.ZERO,
            OptionalInt.empty(),
            Duration.ZERO,
            GradeRule.LAST,
            List.of(),
            Optional.empty(),
            ReviewRules.usual(Mode.PRACTICE, false));

    /** The same with other things shown. */
    public QuizSettings showing(ReviewRules other) {
        return new QuizSettings(mode, timeLimit, onTimeout, grace, attempts, pause, grade, draws, closes, other);
    }

    /** Whether feedback waits for submission. */
    public boolean exam() {
        return mode == Mode.EXAM;
    }
}
