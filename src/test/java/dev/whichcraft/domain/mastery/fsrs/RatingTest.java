package dev.whichcraft.domain.mastery.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.grading.Verdict;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatingTest {

    @ParameterizedTest
    @CsvSource({
        "OPEN, false, false, AGAIN",
        "MISSED, false, false, AGAIN",
        "MISSED, true, true, AGAIN",
        "PARTLY, false, false, AGAIN",
        "PARTLY, false, true, AGAIN",
        "BEST, true, false, HARD",
        "BEST, true, true, HARD",
        "BEST, false, false, GOOD",
        "BEST, false, true, EASY"
    })
    void followsTheAnswer(Verdict first, boolean helped, boolean saidEasy, Rating rating) {
        assertEquals(rating, Rating.of(first, helped, saidEasy));
    }

    @ParameterizedTest
    @CsvSource({"AGAIN, 1", "HARD, 2", "GOOD, 3", "EASY, 4"})
    void hasTheGradeOfTheFormulas(Rating rating, int grade) {
        assertEquals(grade, rating.grade());
    }
}
