package dev.whichcraft.domain.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.GradeRule;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LevelTest {

    private static final Instant START = Instant.parse("2026-01-05T09:00:00Z");

    /** Results are written as share@hours since the start, oldest first. */
    @ParameterizedTest
    @CsvSource({
        "'', NEW",
        "0@0, ATTEMPTED",
        "0.69@0, ATTEMPTED",
        "0.7@0, FAMILIAR",
        "0.84@0, FAMILIAR",
        "0.85@0, PROFICIENT",
        "1@0 1@23, PROFICIENT",
        "1@0 1@24, MASTERED",
        "0.85@0 0.85@48, MASTERED",
        "1@0 0.5@30 1@60, PROFICIENT",
        "1@0 1@30 0.8@60, FAMILIAR",
        "1@0 1@30 0.2@60, ATTEMPTED",
        "1@0 1@10 1@25, MASTERED",
        "0.2@0 1@30, PROFICIENT"
    })
    void followsTheResults(String results, Level level) {
        assertEquals(level, Level.of(parse(results), 0.7));
    }

    /** What counts, by rule: the same history, three levels. */
    @ParameterizedTest
    @CsvSource({
        "'', NEW, NEW, NEW",
        "1@0, PROFICIENT, PROFICIENT, PROFICIENT",
        "1@0 0.2@30, ATTEMPTED, PROFICIENT, ATTEMPTED",
        "1@0 0.5@30, ATTEMPTED, PROFICIENT, FAMILIAR",
        "1@0 1@30 0.2@60, ATTEMPTED, MASTERED, FAMILIAR",
        "0.2@0 1@30, PROFICIENT, PROFICIENT, ATTEMPTED",
        "1@0 0.2@30 1@60, PROFICIENT, PROFICIENT, FAMILIAR"
    })
    void followsTheRuleOfTheQuiz(String results, Level last, Level highest, Level mean) {
        assertEquals(last, Level.of(parse(results), GradeRule.LAST, 0.7));
        assertEquals(highest, Level.of(parse(results), GradeRule.HIGHEST, 0.7));
        assertEquals(mean, Level.of(parse(results), GradeRule.MEAN, 0.7));
    }

    private static List<Result> parse(String results) {
        return Arrays.stream(results.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("@"))
                .map(parts -> new Result(
                        Double.parseDouble(parts[0]), START.plus(Duration.ofHours(Long.parseLong(parts[1])))))
                .toList();
    }
}
