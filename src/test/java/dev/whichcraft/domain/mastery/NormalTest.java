package dev.whichcraft.domain.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NormalTest {

    /** Known quantiles, from tables and from another program; on both sides of each seam of the algorithm. */
    @ParameterizedTest
    @CsvSource({
        "1e-300, -37.0470962993612",
        "1e-20, -9.262340089798405",
        "1e-10, -6.361340902404056",
        "1e-5, -4.2648907939228256",
        "0.001, -3.090232306167813",
        "0.025, -1.9599639845400538",
        "0.05, -1.6448536269514726",
        "0.075, -1.4395314709384557",
        "0.0750001, -1.4395307645017297",
        "0.25, -0.6744897501960817",
        "0.5, 0",
        "0.6, 0.2533471031357998",
        "0.75, 0.6744897501960817",
        "0.9, 1.2815515655446008",
        "0.925, 1.439531470938456",
        "0.975, 1.9599639845400536",
        "0.99, 2.3263478740408408",
        "0.999, 3.090232306167813",
        "0.9999999, 5.199337582290662"
    })
    void givesKnownQuantiles(double p, double z) {
        assertEquals(z, Normal.quantile(p), 1e-13 * Math.max(1, Math.abs(z)));
    }

    @Test
    void isTheInverseOfTheIntegralOfTheDensity() {
        double below = 0.5;
        double step = 1e-3;
        for (double z = 0; z < 5; z += step) {
            // Simpson's rule over one step
            below += step / 6 * (Normal.density(z) + 4 * Normal.density(z + step / 2) + Normal.density(z + step));
            assertEquals(z + step, Normal.quantile(below), 1e-8, "at " + below);
            assertEquals(-z - step, Normal.quantile(1 - below), 1e-8, "at " + below);
        }
    }

    @Test
    void risesWithTheShare() {
        double before = Double.NEGATIVE_INFINITY;
        for (int i = 1; i < 10_000; i++) {
            double z = Normal.quantile(i / 10_000.0);
            assertTrue(z > before, "at " + i);
            before = z;
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.1, 1.1, Double.NaN})
    void hasNoQuantileElsewhere(double p) {
        assertThrows(IllegalArgumentException.class, () -> Normal.quantile(p));
    }
}
