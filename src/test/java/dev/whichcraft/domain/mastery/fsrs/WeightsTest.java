package dev.whichcraft.domain.mastery.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeightsTest {

    private static final String PUBLISHED =
            "0.212 1.2931 2.3065 8.2956 6.4133 0.8334 3.0194 0.001 1.8722 0.1666 0.796 1.4835 0.0614 0.2629 1.6483"
                    + " 0.6014 1.8729 0.5425 0.0912 0.0658 0.1542";

    @Test
    void theDefaultsAreThePublishedOnes() {
        assertEquals(Arrays.stream(PUBLISHED.split(" ")).map(Double::valueOf).toList(), Weights.DEFAULT.values());
        assertEquals("fsrs-6", Weights.DEFAULT.version());
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "3, 101", "6, 100", "10, -42", "15, 1.1", "16, 0.9", "20, 0", "20, NaN"})
    void weightsOutOfBoundsAreRefused(int number, double weight) {
        List<Double> values = new ArrayList<>(Weights.DEFAULT.values());
        values.set(number, weight);
        assertThrows(IllegalArgumentException.class, () -> new Weights("bad", values));
    }

    @Test
    void thereAreTwentyOne() {
        List<Double> values = Weights.DEFAULT.values();
        assertThrows(IllegalArgumentException.class, () -> new Weights("few", values.subList(0, 20)));
        assertThrows(IllegalArgumentException.class, () -> new Weights("none", List.of()));
    }
}
