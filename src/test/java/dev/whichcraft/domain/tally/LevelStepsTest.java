package dev.whichcraft.domain.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Levels week by week. */
class LevelStepsTest {

    private static Move move(Level from, Level to, String at) {
        return new Move(from, to, Move.Cause.RESULT, Instant.parse(at));
    }

    private static final LevelSteps STEPS = LevelSteps.of(List.of(
            move(Level.NEW, Level.FAMILIAR, "2026-11-04T10:00:00Z"),
            move(Level.FAMILIAR, Level.PROFICIENT, "2026-11-06T10:00:00Z"),
            move(Level.PROFICIENT, Level.ATTEMPTED, "2026-11-22T23:59:59Z"),
            move(Level.ATTEMPTED, Level.FAMILIAR, "2026-11-23T00:00:00Z")));

    private static Level at(String week) {
        return STEPS.at(LocalDate.parse(week));
    }

    @Test
    void theLastMoveOfAWeekStands() {
        assertEquals(Level.NEW, at("2026-10-26"));
        assertEquals(Level.PROFICIENT, at("2026-11-02"));
        assertEquals(Level.PROFICIENT, at("2026-11-09"));
        assertEquals(Level.ATTEMPTED, at("2026-11-16"), "Sunday belongs to the week before");
        assertEquals(Level.FAMILIAR, at("2026-11-23"));
        assertEquals(Level.FAMILIAR, at("2027-01-04"));
    }

    @Test
    void whatIsStoredComesBack() {
        assertEquals(List.of("2026-11-02 PROFICIENT", "2026-11-16 ATTEMPTED", "2026-11-23 FAMILIAR"), STEPS.stored());
        assertEquals(STEPS, LevelSteps.parse(STEPS.stored()));
    }

    @Test
    void weeksBeginOnMonday() {
        assertEquals(LocalDate.parse("2026-11-23"), Weeks.of(Instant.parse("2026-11-29T23:00:00Z")));
        assertEquals(
                List.of(LocalDate.parse("2026-12-28"), LocalDate.parse("2027-01-04")),
                Weeks.until(LocalDate.parse("2027-01-04"), 2));
    }
}
