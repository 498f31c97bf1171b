package dev.whichcraft.domain.mastery.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CardTest {

    private static final Instant ASKED = Instant.parse("2026-01-05T09:00:00Z");
    private static final Instant DUE = ASKED.plus(Duration.ofDays(10));
    private static final Card KNOWN =
            new Card(Optional.of(new Memory(10, 5)), State.REVIEW, 0, DUE, Optional.of(ASKED), 12, 8);

    @Test
    void recallFallsFromTheLastReviewOn() {
        assertEquals(0, Card.fresh(ASKED).recall(DUE, Weights.DEFAULT));
        assertEquals(1, KNOWN.recall(ASKED, Weights.DEFAULT));
        assertEquals(1, KNOWN.recall(ASKED.minusSeconds(60), Weights.DEFAULT));
        assertEquals(0.9, KNOWN.recall(DUE, Weights.DEFAULT), 1e-12);
        assertEquals(
                PublishedFormulas.r(0.25, 10), KNOWN.recall(ASKED.plus(Duration.ofHours(6)), Weights.DEFAULT), 1e-12);
    }

    @Test
    void broughtBackItIsDueAtOnceAndItsLapsesAreForgiven() {
        Instant now = ASKED.plus(Duration.ofDays(3));
        Card back = KNOWN.broughtBack(now);
        assertEquals(new Card(KNOWN.memory(), State.REVIEW, 0, now, Optional.of(ASKED), 12, 0), back);
        assertEquals(DUE, KNOWN.broughtBack(DUE.plusSeconds(60)).due(), "an overdue card keeps its date");
    }
}
