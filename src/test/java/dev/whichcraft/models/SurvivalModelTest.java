package dev.whichcraft.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SurvivalModelTest {

    private static final String SURVIVAL = "/models/what-survives?guess=skip&";

    @Test
    void showsOnlyWhatWasGuessed() {
        Html page = Visit.asVisitor()
                .get(SURVIVAL + "event=disk-lost&named-volume=survives&tmpfs=lost")
                .is(200);
        assertTrue(page.text("[role=status]").startsWith("1 of 2 guesses is right."), page.text("[role=status]"));
        String table = page.text(".figures");
        assertTrue(table.contains("Named volume, local ✗ wrong: survives lost"), table);
        assertTrue(table.contains("A common wrong idea: “The data is on a volume, so it is safe.”"), table);
        assertTrue(table.contains("VM disk, local none guess first"), table);
        assertEquals(1, page.all(".figures").size());
    }

    @Test
    void showsTheWholeGridToWhoAsksForIt() {
        Html page = Visit.asVisitor().get(SURVIVAL + "show=all").is(200);
        assertEquals(2, page.all(".figures").size());
        assertEquals(12, page.all(".figures").get(1).select("tbody tr").size());
        assertTrue(page.text(".figures")
                .contains("Writable layer of a container survives survives lost survives lost lost"));
    }

    @ParameterizedTest
    @CsvSource({
        // what is elsewhere, and what lies on the host's disk under a name
        "remove, few, false",
        "remove, some, true",
        "disk-lost, few, true",
        "reboot, most, true"
    })
    void comparesThePrediction(String event, String guess, boolean right) {
        String says = Visit.asVisitor()
                .get("/models/what-survives?event=" + event + "&guess=" + guess)
                .is(200)
                .text("[role=status]");
        assertEquals(right, says.startsWith("As you predicted"), says);
    }

    @ParameterizedTest
    @CsvSource({
        "since=24, the last 24 hours",
        "since=24&replica=yes&lag=5, the last 5 minutes",
        "since=0, has all of them"
    })
    void estimatesWhatIsLost(String settings, String sentence) {
        String says = Visit.asVisitor().get(SURVIVAL + settings).is(200).text("[role=status]");
        assertTrue(says.contains(sentence), says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"event=fire", "tmpfs=maybe", "lag=-1", "since=x&lag=1e9"})
    void refusesNonsense(String settings) {
        Html page = Visit.asVisitor().get(SURVIVAL + settings + "&vm-disk=lost").is(400);
        assertEquals("lost", page.attribute("#what-survives-vm-disk option[selected]", "value"));
        assertFalse(page.has(".figures"));
    }
}
