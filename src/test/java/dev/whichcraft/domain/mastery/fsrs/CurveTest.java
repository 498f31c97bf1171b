package dev.whichcraft.domain.mastery.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurveTest {

    private final Curve curve = Curve.of(Weights.DEFAULT);

    @Test
    void theFactorIsThePublishedOne() {
        assertEquals(0.98035, curve.factor(), 5e-6);
        assertEquals(-0.1542, curve.decay());
    }

    @ParameterizedTest
    @CsvSource({"0, 10, 1", "10, 10, 0.9", "30, 10, 0.8094", "2.5, 2.5, 0.9"})
    void recallFollowsThePublishedValues(double days, double stability, double recall) {
        assertEquals(recall, curve.recall(days, stability), 5e-5);
    }

    @ParameterizedTest
    @CsvSource({"10, 0.9, 10", "10, 0.8, 33.16", "10, 0.95, 4.03"})
    void daysFollowThePublishedValues(double stability, double retention, double days) {
        assertEquals(days, curve.daysUntil(stability, retention), 5e-3);
    }

    @ParameterizedTest
    @CsvSource({
        // with a retention of 0.9 the days are the stability; half goes to even
        "0.001, 1",
        "1.49, 1",
        "1.51, 2",
        "10.4, 10",
        "10.6, 11",
        "36499.6, 36500",
        "36501, 36500",
        "1e300, 36500"
    })
    void anIntervalIsWholeDaysWithinBounds(double stability, int interval) {
        assertEquals(interval, curve.interval(stability, 0.9));
    }

    @ParameterizedTest
    @CsvSource({"0.5, 1", "1.5, 2", "2.5, 2", "3.5, 4", "36500.5, 36500"})
    void aHalfIsRoundedToEven(double days, int interval) {
        // with decay -1 and factor 1, and recall of one half, the days are exactly the stability
        assertEquals(interval, new Curve(-1, 1).interval(days, 0.5));
    }

    @Test
    void recallFallsWithTimeAndIntervalsGrowWithStability() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            double stability = Math.pow(10, random.nextDouble() * 6 - 3);
            double days = random.nextDouble() * 1000;
            double later = days + 0.01 + random.nextDouble() * 1000;
            assertTrue(curve.recall(later, stability) < curve.recall(days, stability), "seed " + seed);
            assertTrue(curve.recall(later, stability) > 0 && curve.recall(days, stability) <= 1, "seed " + seed);
            double retention = 0.7 + random.nextDouble() * 0.29;
            assertEquals(
                    retention, curve.recall(curve.daysUntil(stability, retention), stability), 1e-9, "seed " + seed);
            assertTrue(
                    curve.interval(stability * 1.5, retention) >= curve.interval(stability, retention), "seed " + seed);
            assertEquals(
                    PublishedFormulas.interval(stability, retention),
                    curve.interval(stability, retention),
                    "seed " + seed);
        }
    }
}
