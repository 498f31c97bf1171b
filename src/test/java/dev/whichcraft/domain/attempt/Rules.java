package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Rules of a quiz for tests, changed one by one. */
record Rules(QuizSettings settings) {

    static final Instant NINE = Instant.parse("2027-03-01T09:00:00Z");

    static Rules exam() {
        return new Rules(new QuizSettings(
                Mode.EXAM,
                Optional.empty(),
                OnTimeout.SUBMIT,
                Duration.ofMinutes(2),
                OptionalInt.empty(),
                Duration.ZERO,
                GradeRule.HIGHEST,
                List.of(),
                Optional.empty(),
                ReviewRules.usual(Mode.EXAM, false)));
    }

    Rules limit(Duration limit, OnTimeout onTimeout) {
        QuizSettings s = settings;
        return new Rules(new QuizSettings(
                s.mode(),
                Optional.of(limit),
                onTimeout,
                s.grace(),
                s.attempts(),
                s.pause(),
                s.grade(),
                s.draws(),
                s.closes(),
                s.review()));
    }

    Rules closes(Instant at) {
        QuizSettings s = settings;
        return new Rules(new QuizSettings(
                s.mode(),
                s.timeLimit(),
                s.onTimeout(),
                s.grace(),
                s.attempts(),
                s.pause(),
                s.grade(),
                s.draws(),
                Optional.of(at),
                ReviewRules.usual(s.mode(), true)));
    }

    Rules attempts(int count, Duration pause) {
        QuizSettings s = settings;
        return new Rules(new QuizSettings(
                s.mode(),
                s.timeLimit(),
                s.onTimeout(),
                s.grace(),
                OptionalInt.of(count),
                pause,
                s.grade(),
                s.draws(),
                s.closes(),
                s.review()));
    }

    Rules draws(Draw... draws) {
        QuizSettings s = settings;
        return new Rules(new QuizSettings(
                s.mode(),
                s.timeLimit(),
                s.onTimeout(),
                s.grace(),
                s.attempts(),
                s.pause(),
                s.grade(),
                List.of(draws),
                s.closes(),
                s.review()));
    }
}
