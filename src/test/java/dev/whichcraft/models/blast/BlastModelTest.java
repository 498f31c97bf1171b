package dev.whichcraft.models.blast;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.given.Given;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BlastModelTest {

    private final BlastModel model = new BlastModel();

    @Test
    void tellsTheCheckValues() {
        String sentence = model.answer(settings("")).sentence();
        assertEquals(
                "Of 40 tenants, an expected 5.9 are exposed in plain containers, 1.8 with a VM each, 1.5 in VMs of 4,"
                        + " and 1.1 with a container in a VM of its own.",
                sentence);
    }

    @Test
    void groupsInMachinesBeatMachines() {
        assertTrue(model.compare("groups", settings("")).right());
        assertFalse(model.compare("machines", settings("")).right());
        assertTrue(model.compare("containers", settings(""))
                .sentence()
                .startsWith("You predicted containers side by side, which come to 5.9; the fewest are exposed by"));
    }

    @Test
    void oneCarelessFlagIsTold() {
        String sentence = model.answer(settings("careless=yes non-root=yes user-namespaces=yes"))
                .sentence();
        assertTrue(sentence.contains("an expected 40 are exposed in plain containers"), sentence);
        assertTrue(sentence.endsWith("One careless flag makes every lock on the containers worthless."), sentence);
    }

    @Test
    void everyLockHasAFieldThatCounts() {
        double open = Walls.radius(settings("")).container();
        for (String lock : List.of("non-root", "seccomp", "mandatory-access", "user-namespaces")) {
            assertTrue(Walls.radius(settings(lock + "=yes")).container() < open, lock);
        }
        assertTrue(Walls.radius(settings("days=30")).container() > open);
    }

    @Test
    void drawsEveryTenantOnceInEachArrangement() {
        for (String tenants : List.of("2", "7", "40", "100")) {
            Settings settings = settings("tenants=" + tenants + " group=2");
            long squares = model.answer(settings).pictures().get(0).paths().stream()
                    .mapToLong(path ->
                            path.d().chars().filter(letter -> letter == 'M').count())
                    .sum();
            assertEquals(4 * Long.parseLong(tenants), squares);
        }
    }

    @Test
    void aGroupIsNoLargerThanAll() {
        assertEquals(
                List.of("group"),
                List.copyOf(model.conflicts(settings("tenants=3")).keySet()));
        assertEquals(Map.of(), model.conflicts(settings("tenants=4")));
    }

    private Settings settings(String query) {
        return Given.settings(model, query);
    }
}
