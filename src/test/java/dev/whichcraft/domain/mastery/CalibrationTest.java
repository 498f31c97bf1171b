package dev.whichcraft.domain.mastery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.mastery.Calibration.Answer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalibrationTest {

    @ParameterizedTest
    @CsvSource({
        "GUESS, 0, 100, CALIBRATED",
        "GUESS, 7, 8, CALIBRATED",
        "GUESS, 8, 8, UNDERCONFIDENT",
        "GUESS, 15, 20, CALIBRATED",
        "GUESS, 17, 20, UNDERCONFIDENT",
        "LIKELY, 3, 8, OVERCONFIDENT",
        "LIKELY, 4, 8, CALIBRATED",
        "LIKELY, 7, 10, CALIBRATED",
        "LIKELY, 12, 12, CALIBRATED",
        "LIKELY, 13, 13, UNDERCONFIDENT",
        "CERTAIN, 4, 8, OVERCONFIDENT",
        "CERTAIN, 5, 8, CALIBRATED",
        "CERTAIN, 60, 100, OVERCONFIDENT",
        "CERTAIN, 100, 100, CALIBRATED",
        "CERTAIN, 0, 7, TOO_FEW",
        "GUESS, 7, 7, TOO_FEW",
        "LIKELY, 0, 0, TOO_FEW"
    })
    void judgesALevel(Confidence confidence, int right, int answers, Judgement judgement) {
        assertEquals(judgement, new Sureness(confidence, right, answers).judgement());
    }

    /** Answers are written as right of answers, for guess, likely and certain. */
    @ParameterizedTest
    @CsvSource({
        // brier by hand: a guess 0.25; likely 0.0625 or 0.5625; certain 0.01 or 0.81
        "0/0 0/0 0/0, , TOO_FEW",
        "1/4 0/0 0/0, 0.25, TOO_FEW",
        "0/0 3/4 0/0, 0.1875, TOO_FEW",
        "0/0 0/0 9/10, 0.09, CALIBRATED",
        "2/8 6/8 4/8, 0.2825, OVERCONFIDENT",
        "10/10 7/10 9/10, 0.1842, UNDERCONFIDENT",
        // certain speaks louder than guess, and guess louder than certain
        "9/10 7/10 0/10, 0.4242, OVERCONFIDENT",
        "60/60 7/10 10/20, 0.2814, UNDERCONFIDENT",
        "0/7 0/7 0/7, 0.5408, TOO_FEW"
    })
    void judgesAll(String shares, Double brier, Judgement judgement) {
        Calibration calibration = Calibration.of(answers(shares));
        assertEquals(
                brier == null ? OptionalDouble.empty() : OptionalDouble.of(brier),
                calibration.brier().isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(round(calibration.brier())));
        assertEquals(judgement, calibration.judgement());
        assertEquals(
                shares,
                calibration.levels().stream()
                        .map(level -> level.right() + "/" + level.answers())
                        .collect(Collectors.joining(" ")));
    }

    @Test
    void aShareNeedsAnAnswer() {
        Calibration calibration = Calibration.of(answers("1/4 0/0 3/3"));
        assertEquals(
                OptionalDouble.of(0.25), calibration.level(Confidence.GUESS).share());
        assertEquals(
                OptionalDouble.empty(), calibration.level(Confidence.LIKELY).share());
        assertEquals(OptionalDouble.of(1), calibration.level(Confidence.CERTAIN).share());
        assertEquals(7, calibration.answers());
    }

    @Test
    void theScoreIsAShareAndTheOrderOfAnswersDoesNotMatter() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Answer> answers = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(50); i++) {
                answers.add(new Answer(Confidence.values()[random.nextInt(3)], random.nextBoolean()));
            }
            Calibration calibration = Calibration.of(answers);
            // the mean over the answers, one by one
            double mean = answers.stream()
                    .mapToDouble(answer -> {
                        double stated = calibration.level(answer.confidence()).stated();
                        return Math.pow((answer.right() ? 1 : 0) - stated, 2);
                    })
                    .average()
                    .orElseThrow();
            assertEquals(mean, calibration.brier().orElseThrow(), 1e-12, "seed " + seed);
            assertTrue(mean >= 0.01 - 1e-12 && mean <= 0.81 + 1e-12, "seed " + seed);
            Collections.shuffle(answers, random);
            assertEquals(calibration, Calibration.of(answers), "seed " + seed);
        }
    }

    private static double round(OptionalDouble value) {
        return Math.round(value.orElseThrow() * 10_000) / 10_000.0;
    }

    private static List<Answer> answers(String shares) {
        List<Answer> answers = new ArrayList<>();
        for (Confidence confidence : Confidence.values()) {
            int[] counts = Arrays.stream(shares.split(" ")[confidence.ordinal()].split("/"))
                    .mapToInt(Integer::parseInt)
                    .toArray();
            for (int i = 0; i < counts[1]; i++) {
                answers.add(new Answer(confidence, i < counts[0]));
            }
        }
        return answers;
    }
}
