package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.overhead.Container;
import dev.whichcraft.domain.models.overhead.Machine;
import dev.whichcraft.domain.models.overhead.Mix;
import dev.whichcraft.domain.models.overhead.Work;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The check values of the overhead model. */
class OverheadTest {

    private static final Machine DEFAULT = new Machine(false, false, false);
    private static final Machine TUNED = new Machine(true, false, false);
    private static final Container CONTAINER = new Container(true, false);

    private static Mix mix(double cpu, double memory, double random, double sequential, double network) {
        return Mix.of(Map.of(
                Work.CPU, cpu,
                Work.MEMORY, memory,
                Work.RANDOM, random,
                Work.SEQUENTIAL, sequential,
                Work.NETWORK, network));
    }

    @Test
    void theWorkedExample() {
        Mix mix = mix(0.6, 0.2, 0.2, 0, 0);
        assertEquals(0.758, mix.speed(DEFAULT::factor), 0.0005);
        assertEquals(0.825, mix.speed(TUNED::factor), 0.0005);
        assertEquals(1.00, mix.speed(CONTAINER::factor), 1e-9);
    }

    @Test
    void computingHardlyNotices() {
        assertEquals(0.980, mix(0.9, 0.1, 0, 0, 0).speed(TUNED::factor), 0.0005);
    }

    @Test
    void aTunedMachineBeatsAContainerBehindNat() {
        Mix network = mix(0, 0, 0, 0, 1);
        assertEquals(0.91, network.speed(new Machine(true, false, true)::factor), 0.005);
        assertEquals(0.50, network.speed(CONTAINER::factor), 1e-9);
        assertEquals(1, network.speed(new Container(true, true)::factor), 1e-9);
    }

    @Test
    void aDeviceOfItsOwnClosesTheGap() {
        Mix random = mix(0, 0, 1, 0, 0);
        assertEquals(1 / 1.98, random.speed(TUNED::factor), 1e-9);
        assertEquals(1 / 1.05, random.speed(new Machine(false, true, false)::factor), 1e-9);
        assertEquals(1 / 1.5, random.speed(new Container(false, true)::factor), 1e-9);
    }

    @Test
    void everyAssumedFactorSaysSo() {
        assertTrue(new Machine(true, true, true).factor(Work.NETWORK).isAssumed());
        assertTrue(new Container(false, false).factor(Work.RANDOM).isAssumed());
        assertTrue(!DEFAULT.factor(Work.CPU).isAssumed());
    }

    @Test
    void partsOfAnySizeAreShares() {
        assertEquals(mix(60, 20, 20, 0, 0), mix(3, 1, 1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> mix(0, 0, 0, 0, 0));
    }
}
