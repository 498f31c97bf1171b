package dev.whichcraft.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.mastery.Calibration;
import dev.whichcraft.domain.mastery.Lean;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What a person is told of how they choose. */
class ChoosingTest {

    @Test
    void whoOnlyGuessesIsNotCalledRightWhenCertain() {
        List<Calibration.Answer> guesses = IntStream.range(0, 10)
                .mapToObj(i -> new Calibration.Answer(Confidence.GUESS, i < 3))
                .toList();
        assertEquals(
                "When you said “guess”, you were right in 3 of 10. That fits the word.",
                new Choosing(null, Lean.of(List.of()), Calibration.of(guesses)).calibrationSentence());
    }
}
