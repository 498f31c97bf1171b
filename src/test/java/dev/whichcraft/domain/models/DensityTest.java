package dev.whichcraft.domain.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.density.Disk;
import dev.whichcraft.domain.models.density.Host;
import dev.whichcraft.domain.models.density.Packing;
import dev.whichcraft.domain.models.density.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The check values of the density model. */
class DensityTest {

    private static Packing packing(double application, double merging, int nodes) {
        return Packing.of(new Host(256, application, merging, nodes));
    }

    private static int count(Packing packing, Platform platform) {
        return packing.of(platform).instances();
    }

    @ParameterizedTest
    @CsvSource({"CONTAINER, 832", "GVISOR, 793", "MICROVM, 697", "KATA, 560", "LINUX_VM, 379", "WINDOWS_VM, 190"})
    void theUsualService(Platform platform, int instances) {
        assertEquals(instances, count(packing(300, 0, 0), platform));
    }

    @ParameterizedTest
    @CsvSource({
        "32, 6144, 626, 9.8",
        "300, 832, 379, 2.2",
        "1024, 249, 183, 1.36",
        "4096, 62, 57, 1.09",
        "16384, 15, 15, 1.0"
    })
    void theRatioMeltsAsApplicationsGrow(double application, int containers, int machines, double ratio) {
        Packing packing = packing(application, 0, 0);
        assertEquals(containers, count(packing, Platform.CONTAINER));
        assertEquals(machines, count(packing, Platform.LINUX_VM));
        assertEquals(ratio, packing.ratio(), 0.05);
    }

    @ParameterizedTest
    @CsvSource({"0, 379", "0.3, 448", "0.5, 510"})
    void mergingPagesFitsMoreMachines(double merging, int machines) {
        Packing packing = packing(300, merging, 0);
        assertEquals(machines, count(packing, Platform.LINUX_VM));
        assertEquals(832, count(packing, Platform.CONTAINER));
    }

    @Test
    void theOrchestratorStopsBeforeMemoryDoes() {
        Packing one = packing(300, 0, 1);
        assertEquals(110, count(one, Platform.CONTAINER));
        assertTrue(one.of(Platform.CONTAINER).capped());
        assertEquals(379, count(one, Platform.LINUX_VM));
        assertFalse(one.of(Platform.LINUX_VM).capped());
    }

    @Test
    void splittingTheHostRaisesTheLimitAtAPrice() {
        assertEquals(440, count(packing(300, 0, 4), Platform.CONTAINER));
        Packing eight = packing(300, 0, 8);
        assertEquals(8 * (int) ((252 * 1024 / 8.0 - 380) / 310), count(eight, Platform.CONTAINER));
        assertFalse(eight.of(Platform.CONTAINER).capped());
    }

    @Test
    void nothingFitsWhereTheApplicationIsLargerThanTheHost() {
        Packing none = Packing.of(new Host(4, 65536, 0, 0));
        none.fits().forEach(fit -> assertEquals(0, fit.instances()));
        assertTrue(Double.isNaN(none.ratio()));
    }

    @Test
    void disksAreSharedOnBothSides() {
        Disk disk = Disk.of(packing(300, 0, 0));
        assertEquals(0.15 + 832 * 0.02, disk.containers(), 1e-9);
        assertEquals(379 * 4.0, disk.copies(), 1e-9);
        assertEquals(4 + 379 * 0.3, disk.clones(), 1e-9);
    }
}
