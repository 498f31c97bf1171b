package dev.whichcraft.domain.grading;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Result;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A result exactly at the pass mark passes, however many points there are; one a little below does not. */
class ScoreTest {

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.8, 0.85, 0.9})
    void whatIsAtTheMarkPasses(double mark) {
        for (int max = 1; max <= 60; max++) {
            Score at = new Score(mark * max, max);
            assertTrue(at.passes(mark), at + " at " + mark);
            Score below = new Score(mark * max - 0.001, max);
            assertFalse(below.passes(mark), below + " at " + mark);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.7, 0.8, 0.85})
    void itsLevelSaysTheSame(double mark) {
        for (int max = 1; max <= 60; max++) {
            Score at = new Score(mark * max, max);
            Level expected = mark < Level.GOOD ? Level.FAMILIAR : Level.PROFICIENT;
            List<Result> results = List.of(new Result(at.share(), Instant.EPOCH));
            assertTrue(Level.of(results, GradeRule.LAST, mark) == expected, at + " at " + mark);
        }
    }
}
