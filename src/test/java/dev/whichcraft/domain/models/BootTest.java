package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.boot.Phase;
import dev.whichcraft.domain.models.boot.Start;
import dev.whichcraft.domain.models.boot.Starter;
import dev.whichcraft.domain.models.boot.Timeline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values of the boot timeline. */
class BootTest {

    private static final Start COLD = new Start(false, 150, 1000, 2000, 0);
    private static final Start WARM = new Start(true, 150, 1000, 2000, 0);

    @Test
    void fetchingIsDownloadAndUnpacking() {
        assertEquals(1200 + 750, COLD.fetch(), 1e-9);
        assertEquals(0, WARM.fetch());
    }

    @ParameterizedTest
    @CsvSource({
        "CONTAINER, 350, 0, 4300",
        "GVISOR, 440, 0, 4390",
        "KATA, 850, 0, 4800",
        "MICROVM, 12, 110, 4072",
        "QEMU, 0, 244, 4194",
        "CLOUD_VM, 6400, 22800, 31200",
        "PREWARMED, 0, 5000, 7000",
        "WINDOWS_VM, 6400, 120000, 128400"
    })
    void theUsualStart(Starter starter, double create, double boot, double total) {
        Timeline timeline = Timeline.of(starter, COLD);
        assertEquals(create, timeline.time(Phase.CREATE), 1e-9);
        assertEquals(boot, timeline.time(Phase.BOOT), 1e-9);
        assertEquals(total, timeline.total(), 1e-9);
    }

    @Test
    void theLongestPhaseIsWhereThereIsMostToSave() {
        assertEquals(Phase.INITIALISE, Timeline.of(Starter.CONTAINER, COLD).longest());
        assertEquals(Phase.BOOT, Timeline.of(Starter.CLOUD_VM, COLD).longest());
        assertEquals(
                Phase.FETCH,
                Timeline.of(Starter.CONTAINER, new Start(false, 155, 1000, 2000, 0))
                        .longest());
        assertEquals(2000.0 / 4300, Timeline.of(Starter.CONTAINER, COLD).share(Phase.INITIALISE), 1e-9);
    }

    @Test
    void onlyGeneralPurposeMachinesAreConfigured() {
        Start configured = new Start(true, 150, 1000, 2000, 60000);
        assertEquals(0, Starter.MICROVM.takes(Phase.CONFIGURE, configured));
        assertEquals(0, Starter.PREWARMED.takes(Phase.CONFIGURE, configured));
        assertEquals(60000, Starter.CLOUD_VM.takes(Phase.CONFIGURE, configured));
    }

    @Test
    void aSlowApplicationMakesThePlatformMatterLittle() {
        Timeline container = Timeline.of(Starter.CONTAINER, COLD);
        assertEquals((31200.0 - 4300) / 31200, container.gap(Timeline.of(Starter.CLOUD_VM, COLD)), 1e-9);
        assertTrue(container.gap(Timeline.of(Starter.MICROVM, COLD)) < Timeline.LITTLE);
        Start slow = new Start(true, 150, 1000, 120000, 0);
        assertTrue(Timeline.of(Starter.CONTAINER, slow).gap(Timeline.of(Starter.PREWARMED, slow)) < Timeline.LITTLE);
    }
}
