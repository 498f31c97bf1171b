package dev.whichcraft.domain.mastery.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FuzzTest {

    /** Bounds by hand: 1 day, and 15 % from 2.5 to 7, 10 % from 7 to 20, 5 % beyond. */
    @ParameterizedTest
    @CsvSource({
        "1, 1, 1",
        "2, 2, 2",
        "3, 2, 4",
        "7, 5, 9",
        "10, 8, 12",
        "20, 17, 23",
        "100, 93, 107",
        "36500, 34673, 36500"
    })
    void spreadsEvenlyOverTheRange(int interval, int earliest, int latest) {
        TreeMap<Integer, Integer> days = new TreeMap<>();
        int cards = Math.min(20_000, 400 * (latest - earliest + 1));
        for (int card = 0; card < cards; card++) {
            days.merge(Fuzz.BY_CARD.days(interval, "person/course/question-" + card, card % 20), 1, Integer::sum);
        }
        assertTrue(days.firstKey() >= earliest && days.lastKey() <= latest, days::toString);
        if (latest - earliest < 50) {
            assertEquals(earliest, days.firstKey());
            assertEquals(latest, days.lastKey());
            int share = cards / (latest - earliest + 1);
            days.forEach((day, count) -> assertEquals(share, count, 0.25 * share, "day " + day));
        }
    }

    @Test
    void hangsOnTheCardAndTheReviewOnly() {
        for (int review = 1; review < 50; review++) {
            assertEquals(Fuzz.BY_CARD.days(60, "a", review), Fuzz.BY_CARD.days(60, "a", review));
            assertEquals(60, Fuzz.NONE.days(60, "a", review));
        }
    }

    /** Stored due dates hang on the hash: if this fails, replays of old reviews give other days than they gave then. */
    @ParameterizedTest
    @CsvSource({"docker-vs-vm/ticket-rush, 1, 56", "docker-vs-vm/ticket-rush, 2, 65", "ab, 1, 63", "ba, 1, 57"})
    void neverChanges(String card, int review, int days) {
        assertEquals(days, Fuzz.BY_CARD.days(60, card, review));
    }

    @Test
    void aLongerIntervalNeverComesEarlier() {
        for (int card = 0; card < 200; card++) {
            int before = 0;
            for (int interval = 1; interval < 400; interval++) {
                int days = Fuzz.BY_CARD.days(interval, "card " + card, 3);
                assertTrue(days >= before, "card " + card + ", " + interval);
                before = days;
            }
        }
    }
}
