package dev.whichcraft.domain.mastery.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MemoryTest {

    /** Reviews are written as grade@days; values by the formulas with fifty decimal digits, outside of Java. */
    @ParameterizedTest
    @CsvSource({
        "1@0, 0.2120000000, 6.4133000000",
        "2@0, 1.2931000000, 5.1121707056",
        "3@0, 2.3065000000, 2.1181039705",
        "4@0, 8.2956000000, 1.0000000000",
        "3@0 3@0, 2.3065000000, 2.1112142358",
        "3@0 3@0 3@2, 10.9710482631, 2.1043313908",
        "3@0 3@0 2@2, 7.5173593254, 4.7482847616",
        "3@0 3@0 4@2, 18.5343324419, 1.0000000000",
        "3@0 3@0 1@2, 0.6077016627, 7.3922381323",
        "3@0 3@0 3@2 3@11 3@46 1@163 1@0 3@0 3@2, 3.2948878183, 9.0980650985",
        "4@0 4@8 4@50 4@400, 1788.6490361987, 1.0000000000",
        "1@0 1@1 1@1 1@1 1@1 1@1, 0.0153557089, 9.9643191739",
        "2@0 2@0 2@0 2@3, 2.0441336386, 8.5389678502",
        "4@0 1@30, 1.6665860191, 7.0269895693",
        "4@0 3@0 4@0 2@0 1@0, 2.1074681660, 8.0165562654"
    })
    void followsTheFormulas(String reviews, double stability, double difficulty) {
        Memory memory = after(reviews);
        assertEquals(stability, memory.stability(), 1e-9 * Math.max(1, stability));
        assertEquals(difficulty, memory.difficulty(), 1e-9);
    }

    /** The vector that the tests of fsrs-rs and py-fsrs publish for the default weights. */
    @Test
    void reproducesThePublishedVector() {
        Memory memory = after("1@0 3@0 3@1 3@3 3@8 3@21");
        assertEquals(53.62691, memory.stability(), 1e-4);
        assertEquals(6.3574867, memory.difficulty(), 1e-4);
    }

    @Test
    void agreesWithTheSecondImplementationAndStaysWithinBounds() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            PublishedFormulas expected = new PublishedFormulas();
            Memory memory = null;
            for (int i = 0; i < 30; i++) {
                Rating rating = Rating.values()[random.nextInt(4)];
                long days = random.nextInt(3) == 0 ? 0 : random.nextInt(400);
                expected.review(rating.grade(), days);
                memory = memory == null
                        ? Memory.first(rating, Weights.DEFAULT)
                        : memory.after(rating, days, Weights.DEFAULT);
                String told = "seed " + seed + ", review " + i;
                assertEquals(expected.s, memory.stability(), 1e-9 * expected.s, told);
                assertEquals(expected.d, memory.difficulty(), 1e-9, told);
                assertTrue(memory.stability() >= 0.001, told);
                assertTrue(memory.difficulty() >= 1 && memory.difficulty() <= 10, told);
            }
        }
    }

    @Test
    void neverFallsBelowTheLeastStability() {
        Memory memory = Memory.first(Rating.AGAIN, Weights.DEFAULT);
        for (int i = 0; i < 1000; i++) {
            memory = memory.after(Rating.AGAIN, i % 2, Weights.DEFAULT);
        }
        assertEquals(0.001, memory.stability());
        assertEquals(10, memory.difficulty(), 0.1);
    }

    @Test
    void aBetterRatingLeavesAStrongerMemory() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            Memory memory = new Memory(Math.pow(10, random.nextDouble() * 6 - 3), 1 + random.nextDouble() * 9);
            long days = random.nextInt(2000);
            for (int i = 1; i < 4; i++) {
                Memory worse = memory.after(Rating.values()[i - 1], days, Weights.DEFAULT);
                Memory better = memory.after(Rating.values()[i], days, Weights.DEFAULT);
                assertTrue(better.stability() >= worse.stability(), "seed " + seed + ", " + i + " of " + memory);
                assertTrue(better.difficulty() <= worse.difficulty(), "seed " + seed + ", " + i + " of " + memory);
            }
        }
    }

    private static Memory after(String reviews) {
        Memory memory = null;
        for (String review : reviews.split(" ")) {
            String[] parts = review.split("@");
            Rating rating = Rating.values()[Integer.parseInt(parts[0]) - 1];
            memory = memory == null
                    ? Memory.first(rating, Weights.DEFAULT)
                    : memory.after(rating, Long.parseLong(parts[1]), Weights.DEFAULT);
        }
        return memory;
    }
}
