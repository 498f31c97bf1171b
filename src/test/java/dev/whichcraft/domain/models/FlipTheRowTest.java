package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.fliptherow.Row;
import dev.whichcraft.domain.models.fliptherow.Situation;
import dev.whichcraft.domain.models.fliptherow.Situation.Change;
import dev.whichcraft.domain.models.fliptherow.Situation.Guard;
import dev.whichcraft.domain.models.fliptherow.Situation.Network;
import dev.whichcraft.domain.models.fliptherow.Situation.Start;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FlipTheRowTest {

    private static final Start START = new Start(150, 1000, 29);
    private static final Network NETWORK = new Network(20, false, false);
    private static final Guard GUARD = new Guard(false, false, false);
    private static final Change CHANGE = new Change(100, 30, 40);

    private static Situation with(Start start, int application, Network network, Guard guard, Change change) {
        return new Situation(start, application, network, true, true, guard, change, 1, 0);
    }

    @Test
    void theTableHoldsWhereItWasWritten() {
        assertEquals(
                List.of(Row.values()), with(START, 300, NETWORK, GUARD, CHANGE).holding());
    }

    @Test
    void threeRowsHaveNoConditionAndSevenCanFlipTogether() {
        Situation all = new Situation(
                new Start(4000, 1000, 29),
                16384,
                new Network(100, true, true),
                false,
                false,
                new Guard(true, true, true),
                new Change(9, 30, 40),
                0,
                3);
        assertEquals(List.of(Row.TYPE, Row.ISOLATION, Row.USE_CASES), all.holding());
        for (Row row : Row.values()) {
            assertEquals(all.flips(row), !row.flipped().isEmpty(), row.name());
        }
    }

    @ParameterizedTest
    @CsvSource({
        // 28 s for 3500 MB at 1 Gbit/s; with 0.35 s to create it is over 29 s from 3582 MB on
        "150, 1000, false",
        "3500, 1000, false",
        "3581, 1000, false",
        "3582, 1000, true",
        "400, 100, true",
        "0, 1, false"
    })
    void startUpFlipsWithTheImage(int image, int bandwidth, boolean flips) {
        Situation one = with(new Start(image, bandwidth, 29), 300, NETWORK, GUARD, CHANGE);
        assertEquals(flips, one.flips(Row.STARTUP));
        assertEquals(28, new Start(3500, 1000, 29).container() - Start.CREATE.value(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"300, false", "4096, false", "7600, false", "7601, true", "16384, true"})
    void memoryFlipsWithTheApplication(int application, boolean flips) {
        assertEquals(flips, with(START, application, NETWORK, GUARD, CHANGE).flips(Row.RESOURCES));
    }

    @ParameterizedTest
    @CsvSource({
        "0, true, true, false",
        "1, true, true, false",
        "2, true, true, false",
        "3, true, true, true",
        "100, true, true, true",
        "100, false, true, false",
        "100, true, false, true",
        "9, true, false, false",
        "10, true, false, true"
    })
    void speedFlipsWithRoundTrips(int share, boolean nat, boolean direct, boolean flips) {
        assertEquals(
                flips,
                with(START, 300, new Network(share, nat, direct), GUARD, CHANGE).flips(Row.PERFORMANCE));
    }

    @Test
    void onRoundTripsAloneADirectCardBeatsTranslation() {
        assertEquals(0.91, new Network(100, true, true).machine(), 0.005);
        assertEquals(0.50, new Network(100, true, true).container(), 1e-9);
        assertEquals(0.98, new Network(0, true, true).machine(), 0.001);
    }

    @ParameterizedTest
    @CsvSource({"true, true, false", "false, true, true", "true, false, true", "false, false, true"})
    void portabilityFlipsWithTheHosts(boolean processor, boolean family, boolean flips) {
        assertEquals(
                flips,
                new Situation(START, 300, NETWORK, processor, family, GUARD, CHANGE, 1, 0).flips(Row.PORTABILITY));
    }

    @ParameterizedTest
    @CsvSource({
        "false, false, false, false",
        "true, false, false, true",
        "false, true, false, false",
        "false, false, true, false",
        "false, true, true, true"
    })
    void securityFlipsWithTheSetUp(boolean hardened, boolean shared, boolean unpatched, boolean flips) {
        assertEquals(
                flips,
                with(START, 300, NETWORK, new Guard(hardened, shared, unpatched), CHANGE)
                        .flips(Row.SECURITY));
    }

    @ParameterizedTest
    @CsvSource({"9, true", "79, true", "80, false", "100, false"})
    void managementFlipsBelowTheBreakEven(int deployments, boolean flips) {
        Change change = new Change(deployments, 30, 40);
        assertEquals(80, change.breakEven());
        assertEquals(flips, with(START, 300, NETWORK, GUARD, change).flips(Row.MANAGEMENT));
        assertTrue(Double.isInfinite(new Change(1, 0, 40).breakEven()));
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 1, true", "1, 1, false", "1, 0, false"})
    void scalabilityFlipsOnFullNodes(int spare, int warm, boolean flips) {
        Situation one = new Situation(START, 300, NETWORK, true, true, GUARD, CHANGE, spare, warm);
        assertEquals(flips, one.flips(Row.SCALABILITY));
        assertEquals(flips ? 9 : 10, one.holding().size());
    }
}
