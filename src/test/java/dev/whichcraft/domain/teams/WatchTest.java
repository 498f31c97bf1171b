package dev.whichcraft.domain.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.teams.Watch.Facts;
import dev.whichcraft.domain.teams.Watch.Reason;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When somebody is behind: at each edge of each part of the rule. */
class WatchTest {

    private static final Instant NOW = Instant.parse("2026-11-27T12:00:00Z");
    private static final Watch WATCH = new Watch(2, Level.PROFICIENT, 1, 14);

    private static Instant ago(Duration time) {
        return NOW.minus(time);
    }

    private static List<Reason> reasons(Duration overdue, List<Level> levels, Duration unseen) {
        return WATCH.reasons(new Facts(Optional.ofNullable(overdue).map(WatchTest::ago), levels, ago(unseen)), NOW);
    }

    @Test
    void eachPartHasItsEdge() {
        Duration today = Duration.ZERO;
        assertEquals(List.of(), reasons(null, List.of(), today));
        assertEquals(List.of(), reasons(Duration.ofDays(2), List.of(), today));
        assertEquals(List.of(Reason.OVERDUE), reasons(Duration.ofDays(2).plusSeconds(1), List.of(), today));
        assertEquals(List.of(), reasons(null, List.of(Level.FAMILIAR, Level.PROFICIENT, Level.NEW), today));
        assertEquals(List.of(Reason.LOW), reasons(null, List.of(Level.FAMILIAR, Level.ATTEMPTED), today));
        assertEquals(List.of(), reasons(null, List.of(), Duration.ofDays(14)));
        assertEquals(
                List.of(Reason.OVERDUE, Reason.LOW, Reason.UNSEEN),
                reasons(Duration.ofDays(9), List.of(Level.FAMILIAR, Level.FAMILIAR), Duration.ofDays(15)));
    }

    @Test
    void sectionsNobodyTriedAreNotLow() {
        assertEquals(0, Watch.USUAL.low(List.of(Level.NEW, Level.NEW, Level.FAMILIAR)));
        assertEquals(1, Watch.USUAL.low(List.of(Level.ATTEMPTED)));
    }
}
