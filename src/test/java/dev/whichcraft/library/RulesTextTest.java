package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Draw;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.library.rules.RulesText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RulesTextTest {

    static Stream<QuizSettings> rules() {
        return Stream.of(
                // the usual grace is of a quiz that says nothing; one that is written down says it
                QuizSettings.USUAL,
                new QuizSettings(
                        Mode.EXAM,
                        Optional.of(Duration.ofSeconds(4521)),
                        OnTimeout.GRACE,
                        Duration.ofSeconds(90),
                        OptionalInt.of(3),
                        Duration.ofDays(2),
                        GradeRule.MEAN,
                        List.of(new Draw("rain", 1), new Draw("frost", 2)),
                        Optional.of(Instant.parse("2027-01-31T17:00:00Z")),
                        new ReviewRules(Map.of(
                                When.DURING, Set.of(),
                                When.AFTER, Set.of(What.MARKS),
                                When.LATER, Set.of(),
                                When.CLOSED, Set.of(What.values())))),
                new QuizSettings(
                        Mode.PRACTICE,
                        Optional.of(Duration.ofDays(400)),
                        OnTimeout.ABANDON,
                        Duration.ZERO,
                        OptionalInt.empty(),
                        Duration.ZERO,
                        GradeRule.LAST,
                        List.of(new Draw("", 5)),
                        Optional.empty(),
                        ReviewRules.usual(Mode.PRACTICE, false)));
    }

    @ParameterizedTest
    @MethodSource("rules")
    void whatIsWrittenIsReadTheSame(QuizSettings rules) {
        assertEquals(rules, RulesText.read(RulesText.write(rules)));
    }
}
