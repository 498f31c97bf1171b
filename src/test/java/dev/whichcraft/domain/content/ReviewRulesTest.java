package dev.whichcraft.domain.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReviewRulesTest {

    private static final Instant TEN = Instant.parse("2027-03-01T10:00:00Z");
    private static final Optional<Instant> NOON = Optional.of(Instant.parse("2027-03-01T12:00:00Z"));

    @ParameterizedTest
    @CsvSource({
        "2027-03-01T10:00:00Z, AFTER, AFTER",
        "2027-03-01T10:59:59Z, AFTER, AFTER",
        "2027-03-01T11:00:00Z, LATER, LATER",
        "2027-03-01T11:59:59Z, LATER, LATER",
        "2027-03-01T12:00:00Z, CLOSED, LATER",
        "2028-03-01T12:00:00Z, CLOSED, LATER"
    })
    void theTimesFollowOneAnother(Instant now, When closing, When open) {
        assertEquals(closing, ReviewRules.at(TEN, NOON, now));
        assertEquals(open, ReviewRules.at(TEN, Optional.empty(), now));
    }

    @Test
    void practiceShowsEverythingAtOnceAndAnExamNothing() {
        for (What what : What.values()) {
            assertTrue(ReviewRules.usual(Mode.PRACTICE, false).shows(When.DURING, what));
            assertFalse(ReviewRules.usual(Mode.EXAM, true).shows(When.DURING, what));
            assertTrue(ReviewRules.usual(Mode.EXAM, false).shows(When.AFTER, what));
            assertTrue(ReviewRules.usual(Mode.EXAM, true).shows(When.CLOSED, what));
        }
        assertFalse(ReviewRules.usual(Mode.EXAM, true).shows(When.LATER, What.RIGHT_ANSWERS));
    }

    @ParameterizedTest
    @CsvSource({
        "AFTER, 2027-03-01T10:00:00Z",
        "LATER, 2027-03-01T11:00:00Z",
        "CLOSED, 2027-03-01T12:00:00Z",
        "DURING, 2027-03-01T10:00:00Z"
    })
    void marksAreToldAtTheFirstTimeThatShowsThem(When when, Instant from) {
        ReviewRules rules = new ReviewRules(Map.of(when, Set.of(What.MARKS)));
        assertEquals(from, rules.marksFrom(TEN, NOON));
    }
}
