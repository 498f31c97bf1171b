package dev.whichcraft.domain.models;

import static dev.whichcraft.domain.models.survival.Fate.DEPENDS;
import static dev.whichcraft.domain.models.survival.Fate.LOST;
import static dev.whichcraft.domain.models.survival.Fate.SURVIVES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.survival.Event;
import dev.whichcraft.domain.models.survival.Fate;
import dev.whichcraft.domain.models.survival.Place;
import dev.whichcraft.domain.models.survival.Survival;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurvivalTest {

    @ParameterizedTest
    @CsvSource({
        // crash, stop, remove, reboot, disk lost, host lost
        "WRITABLE_LAYER, Y, Y, N, Y, N, N",
        "TMPFS, ?, N, N, N, N, N",
        "NAMED_VOLUME, Y, Y, Y, Y, N, N",
        "ANONYMOUS_VOLUME, Y, Y, ?, Y, N, N",
        "BIND_MOUNT, Y, Y, Y, Y, N, N",
        "NETWORK_VOLUME, Y, Y, Y, Y, Y, Y",
        "VM_MEMORY, Y, N, N, N, N, N",
        "VM_DISK, Y, Y, ?, Y, N, N",
        "SHARED_VM_DISK, Y, Y, ?, Y, Y, Y",
        "SNAPSHOT, Y, Y, ?, Y, N, ?",
        "INSTANCE_DISK, Y, ?, N, Y, N, N",
        "BACKUP, Y, Y, Y, Y, Y, Y"
    })
    void theGridHolds(Place place, String crash, String stop, String remove, String reboot, String disk, String host) {
        Map<String, Fate> letters = Map.of("Y", SURVIVES, "N", LOST, "?", DEPENDS);
        String[] row = {crash, stop, remove, reboot, disk, host};
        for (Event event : Event.values()) {
            assertEquals(letters.get(row[event.ordinal()]), place.at(event), place + " " + event);
        }
    }

    @Test
    void whereItDependsItIsSaidOnWhat() {
        for (Place place : Place.values()) {
            for (Event event : Event.values()) {
                String usual = place.because(Event.DISK_LOST);
                boolean own = !place.because(event).equals(usual);
                assertEquals(place.at(event) == DEPENDS, own, place + " " + event);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "WRITABLE_LAYER, REMOVE, SURVIVES, storage-driver-is-persistent",
        "WRITABLE_LAYER, STOP, LOST, restart-loses-everything",
        "NAMED_VOLUME, DISK_LOST, SURVIVES, volume-is-a-backup",
        "SNAPSHOT, DISK_LOST, SURVIVES, snapshot-is-a-backup",
        "NAMED_VOLUME, REMOVE, LOST, ''",
        "VM_MEMORY, STOP, SURVIVES, ''"
    })
    void aWrongGuessNamesItsIdea(Place place, Event event, Fate guess, String name) {
        Survival.Cell cell = Survival.of(event, Map.of(place, guess)).cells().get(place.ordinal());
        assertFalse(cell.right());
        assertEquals(name, cell.misconception());
    }

    @Test
    void aRightGuessNamesNothing() {
        for (Event event : Event.values()) {
            Map<Place, Fate> truth =
                    Arrays.stream(Place.values()).collect(Collectors.toMap(Function.identity(), one -> one.at(event)));
            Survival all = Survival.of(event, truth);
            assertEquals(12, all.right());
            assertTrue(
                    all.cells().stream().allMatch(cell -> cell.misconception().isEmpty()));
            assertEquals(12, all.count(SURVIVES) + all.count(LOST) + all.count(DEPENDS));
        }
        assertEquals(0, Survival.of(Event.CRASH, Map.of()).right());
    }

    @Test
    void whatIsElsewhereSurvivesEverything() {
        for (Event event : Event.values()) {
            assertEquals(SURVIVES, Place.BACKUP.at(event));
            assertEquals(SURVIVES, Place.NETWORK_VOLUME.at(event));
            // shared storage never does worse than a local disk
            assertTrue(Place.VM_DISK.at(event) == Place.SHARED_VM_DISK.at(event) || Place.VM_DISK.at(event) == LOST);
        }
        assertNotEquals(Place.VM_DISK.at(Event.HOST_LOST), Place.SHARED_VM_DISK.at(Event.HOST_LOST));
    }

    @ParameterizedTest
    @CsvSource({"24, -1, 24", "24, 5, 0.0833333", "1, 120, 1", "24, 0, 0", "0, 30, 0"})
    void lostIsWhatNeitherBackupNorReplicaHas(double backup, double lag, double hours) {
        assertEquals(hours, Survival.hoursLost(backup, lag), 1e-6);
    }
}
