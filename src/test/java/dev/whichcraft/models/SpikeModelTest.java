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

@QuarkusTest
class SpikeModelTest {

    private static final String SPIKE = "/models/spike?guess=skip&";

    private static String says(String settings) {
        return Visit.asVisitor().get(SPIKE + settings).is(200).text("[role=status]");
    }

    @Test
    void showsTheCheckValuesSideBySide() {
        Html page = Visit.asVisitor().get("/models/spike?guess=none").is(200);
        assertTrue(page.text("[role=status]").startsWith("As you predicted, none of the three."));
        String table = page.text(".figures");
        assertTrue(table.contains("Containers on spare nodes 35 s 31,500 63 s 16 s ✗ 21 s"), table);
        assertTrue(table.contains("Containers that need new nodes 130 s 117,000 234 s 59 s ✗ 78 s"), table);
        assertTrue(table.contains("Cold virtual machines 150 s 135,000 270 s 68 s ✗ 90 s"), table);
        assertTrue(table.contains("Warm pool of virtual machines 75 s 67,500 135 s 34 s ✗ 45 s"), table);
        assertTrue(table.contains("Pool of microVMs 31 s 27,900 56 s 14 s ✗ 19 s"), table);
        assertTrue(page.has("svg.picture"));
        assertTrue(page.has(".evidence.assumed"));
        assertEquals("/courses/docker-vs-vm/sources#R19", page.attribute(".settings a:contains(R19)", "href"));
    }

    @Test
    void asksFirst() {
        Html page = Visit.asVisitor().get("/models/spike").is(200);
        assertEquals(4, page.all(".predict input[type=radio]").size());
        assertFalse(page.has(".figures"));
        assertFalse(page.text().contains("31,500"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "headroom=80 | That keeps the limit of 10 s.",
                "headroom=78 | would have to be served from the start",
                "queue=9000 | 22,500 are dropped",
                "peak=3000 | the queue never empties",
                "early=60 | Nobody waits",
                "way=cold-vms | all help is there 150 s after the jump"
            })
    void saysWhatSettingsDo(String settings, String sentence) {
        assertTrue(says(settings).contains(sentence), says(settings));
    }

    @ParameterizedTest
    @CsvSource({
        "peak=400, peak",
        "capacity=400, capacity",
        "after=500, after",
        "way=magic, way",
        "ready=101, ready",
        "patience=0, patience",
        "peak=lots, peak"
    })
    void refusesNonsense(String settings, String field) {
        Html page = Visit.asVisitor().get(SPIKE + settings + "&headroom=30").is(400);
        assertFalse(page.text("#spike-" + field + "-wrong").isEmpty());
        assertEquals("30", page.attribute("#spike-headroom", "value"));
        assertFalse(page.has(".figures"));
    }
}
