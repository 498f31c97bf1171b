package dev.whichcraft.attempts.versions;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import java.util.Optional;
import java.util.UUID;

/**
 * On which terms an attempt is handed out.
 *
 * @param assignment for which; null when the person takes it of their own accord
 * @param rules under which it is taken
 * @param factor on the time limit, instead of the person's usual one
 * @param passMark share of full marks from which it is passed; null for that of the course
 * @param preview whether an instructor takes it only to see what learners see
 */
public record Terms(
        UUID assignment, QuizSettings rules, Optional<TimeFactor> factor, Double passMark, boolean preview) {

    /** Those of an attempt that counts. */
    public Terms(UUID assignment, QuizSettings rules, Optional<TimeFactor> factor, Double passMark) {
        this(assignment, rules, factor, passMark, false);
    }

    /** Those of a quiz that nobody assigned. */
    public static Terms own(Quiz quiz) {
        return new Terms(null, quiz.settings(), Optional.empty(), null);
    }

    /** The same for an instructor who tries it: with the time of somebody who has no more than usual. */
    public Terms tried() {
        return new Terms(assignment, rules, Optional.of(TimeFactor.ONE), passMark, true);
    }
}
