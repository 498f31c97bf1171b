package dev.whichcraft.domain.attempt;

import static dev.whichcraft.domain.attempt.Rules.NINE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.QuizSettings;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final QuizSettings TWO_A_DAY_APART =
            Rules.exam().attempts(2, Duration.ofDays(1)).settings();

    @Test
    void withoutRulesOneMayAlwaysStart() {
        Allowance free = Allowance.of(QuizSettings.USUAL, List.of(NINE, NINE, NINE), NINE);
        assertEquals(new Allowance(OptionalInt.empty(), Optional.empty(), false), free);
        assertTrue(free.mayStart());
    }

    @Test
    void eachAttemptThatEndedUsesOneUp() {
        Instant later = NINE.plus(Duration.ofDays(9));
        assertEquals(2, Allowance.of(TWO_A_DAY_APART, List.of(), later).left().orElseThrow());
        Allowance one = Allowance.of(TWO_A_DAY_APART, List.of(NINE), later);
        assertEquals(1, one.left().orElseThrow());
        assertTrue(one.mayStart());
        Allowance none = Allowance.of(TWO_A_DAY_APART, List.of(NINE, NINE.plusSeconds(9)), later);
        assertTrue(none.usedUp());
        assertFalse(none.mayStart());
    }

    @Test
    void theWaitRunsFromTheLatestEnd() {
        List<Instant> ended = List.of(NINE);
        Instant ends = NINE.plus(Duration.ofDays(1));
        Allowance waiting = Allowance.of(TWO_A_DAY_APART, ended, ends.minusSeconds(1));
        assertEquals(Optional.of(ends), waiting.from());
        assertFalse(waiting.mayStart());
        assertTrue(Allowance.of(TWO_A_DAY_APART, ended, ends).mayStart());
        QuizSettings three = Rules.exam().attempts(3, Duration.ofDays(1)).settings();
        assertEquals(
                Optional.of(ends),
                Allowance.of(three, List.of(NINE, NINE.minusSeconds(99)), NINE).from());
    }

    @Test
    void aClosedQuizStartsNoMore() {
        QuizSettings closing = Rules.exam().closes(NINE).settings();
        assertTrue(Allowance.of(closing, List.of(), NINE.minusSeconds(1)).mayStart());
        assertFalse(Allowance.of(closing, List.of(), NINE).mayStart());
    }
}
