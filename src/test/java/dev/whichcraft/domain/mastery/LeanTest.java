package dev.whichcraft.domain.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.mastery.Lean.Pick;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeanTest {

    private static final Map<Tilt, Tilt> MIRROR = Map.of(
            Tilt.TOO_FEW, Tilt.TOO_FEW,
            Tilt.BALANCED, Tilt.BALANCED,
            Tilt.LEANS_A, Tilt.LEANS_B,
            Tilt.LEANS_B, Tilt.LEANS_A);

    @ParameterizedTest
    @CsvSource({
        // hits, fits a, false alarms, fits b, d', c, tilt; the first row is published in stack.md
        "9, 10, 5, 10, 1.0968, -0.5484, LEANS_A",
        "5, 10, 1, 10, 1.0968, 0.5484, LEANS_B",
        "10, 10, 0, 10, 3.3812, 0, BALANCED",
        "5, 10, 5, 10, 0, 0, BALANCED",
        "0, 10, 10, 10, -3.3812, 0, BALANCED",
        "10, 10, 10, 10, 0, -1.6906, LEANS_A",
        "0, 10, 0, 10, 0, 1.6906, LEANS_B",
        // c as far from 0, with too few answers to stand out, and with enough
        "7, 8, 4, 8, 0.9674, -0.4837, BALANCED",
        "68, 80, 40, 80, 1.0181, -0.5090, LEANS_A",
        // stands out from chance, but too small to be worth a word
        "600, 1000, 560, 1000, 0.1023, -0.2020, BALANCED",
        "7, 7, 7, 7, 0, -1.5341, TOO_FEW",
        "8, 8, 7, 7, 0.0591, -1.5637, TOO_FEW",
        "8, 8, 8, 8, 0, -1.5932, LEANS_A",
        "0, 0, 0, 0, 0, 0, TOO_FEW"
    })
    void tells(int hits, int fitsA, int falseAlarms, int fitsB, double sensitivity, double bias, Tilt tilt) {
        Lean lean = new Lean(hits, fitsA, falseAlarms, fitsB);
        assertEquals(sensitivity, lean.sensitivity(), 5e-5);
        assertEquals(bias, lean.bias(), 5e-5);
        assertEquals(tilt, lean.tilt());
    }

    @ParameterizedTest
    @CsvSource({
        // fits, chosen: hits, fits a, false alarms, fits b
        "A, A, 1, 1, 0, 0",
        "A, B, 0, 1, 0, 0",
        "B, A, 0, 0, 1, 1",
        "B, B, 0, 0, 0, 1",
        "A, BOTH, 0, 0, 0, 0",
        "B, EITHER, 0, 0, 0, 0",
        "BOTH, A, 0, 0, 0, 0",
        "EITHER, B, 0, 0, 0, 0"
    })
    void countsPicks(Side fits, Side chosen, int hits, int fitsA, int falseAlarms, int fitsB) {
        assertEquals(new Lean(hits, fitsA, falseAlarms, fitsB), Lean.of(List.of(new Pick(fits, chosen))));
    }

    @Test
    void theErrorIsTheOneOfTheFormula() {
        // by hand: H = 9.5/11, density .218609; F = .5, density .398942; variances .246441 and .157080
        assertEquals(0.3176, new Lean(9, 10, 5, 10).error(), 5e-5);
    }

    @Test
    void swappingTheSidesSwapsTheLean() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Pick> picks = new ArrayList<>();
            List<Pick> swapped = new ArrayList<>();
            for (int i = 0; i < random.nextInt(60); i++) {
                Side fits = random.nextBoolean() ? Side.A : Side.B;
                Side chosen = random.nextInt(4) > 0 ? Side.A : Side.B;
                picks.add(new Pick(fits, chosen));
                swapped.add(new Pick(other(fits), other(chosen)));
            }
            Lean lean = Lean.of(picks);
            Lean mirrored = Lean.of(swapped);
            assertEquals(lean.sensitivity(), mirrored.sensitivity(), 1e-12, "seed " + seed);
            assertEquals(lean.bias(), -mirrored.bias(), 1e-12, "seed " + seed);
            assertEquals(MIRROR.get(lean.tilt()), mirrored.tilt(), "seed " + seed);
        }
    }

    /** Somebody without a lean is told of one about one time in ten at most; a strong one is mostly found. */
    @ParameterizedTest
    @CsvSource({
        "8, 0.5, 0.5, 0, 0.12",
        "10, 0.7, 0.3, 0, 0.12",
        "20, 0.8, 0.2, 0, 0.12",
        "40, 0.6, 0.4, 0, 0.12",
        "10, 0.95, 0.75, 0.6, 1",
        "20, 0.9, 0.6, 0.8, 1"
    })
    void chanceIsSeldomTakenForALean(int perSide, double hit, double falseAlarm, double least, double most) {
        Random random = new Random(7);
        int told = 0;
        for (int person = 0; person < 5000; person++) {
            Lean lean =
                    new Lean(binomial(random, perSide, hit), perSide, binomial(random, perSide, falseAlarm), perSide);
            told += lean.tilt() == Tilt.BALANCED ? 0 : 1;
        }
        double share = told / 5000.0;
        assertTrue(share >= least && share <= most, "told " + share);
    }

    private static int binomial(Random random, int total, double chance) {
        return (int) random.doubles(total).filter(one -> one < chance).count();
    }

    private static Side other(Side side) {
        return side == Side.A ? Side.B : Side.A;
    }
}
