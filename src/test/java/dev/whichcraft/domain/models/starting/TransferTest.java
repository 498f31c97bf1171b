package dev.whichcraft.domain.models.starting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class TransferTest {

    private static final Transfer SHIP = new Transfer(150, 25, 8000, 256);

    @Test
    void holdsTheCheckValues() {
        assertEquals(13, Math.round(SHIP.imageUpdate().toSeconds() / 60.0));
        assertEquals(69, Math.round(SHIP.machine().toMinutes() / 60.0));
        assertEquals(Duration.ofMillis(781_250), SHIP.imageUpdate());
        assertEquals(Duration.ofSeconds(250_000), SHIP.machine());
        assertEquals(Duration.ofMillis(4_687_500), SHIP.imageFirst());
    }

    @Test
    void twiceTheBandwidthHalvesTheTime() {
        Transfer faster = new Transfer(150, 25, 8000, 512);
        assertEquals(SHIP.machine(), faster.machine().multipliedBy(2));
        assertEquals(SHIP.imageFirst(), faster.imageFirst().multipliedBy(2));
        assertTrue(SHIP.imageUpdate().compareTo(SHIP.imageFirst()) <= 0);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThrows(IllegalArgumentException.class, () -> new Transfer(150, 25, 8000, 0));
        assertThrows(IllegalArgumentException.class, () -> new Transfer(150, 25, 8000, Double.NaN));
        assertThrows(IllegalArgumentException.class, () -> new Transfer(-1, 0, 8000, 1));
        assertThrows(IllegalArgumentException.class, () -> new Transfer(150, 151, 8000, 1));
    }
}
