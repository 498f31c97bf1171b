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
class PatchDayModelTest {

    private static final String DAY = "/models/patch-day?guess=skip&";

    @ParameterizedTest
    @CsvSource({"library, 41, 105", "kernel, 64, 169", "application, 4.5, 7"})
    void showsTheCheckValues(String flaw, String containers, String machines) {
        String says = Visit.asVisitor().get(DAY + "flaw=" + flaw).is(200).text("[role=status]");
        assertTrue(
                says.startsWith("The containers are done after " + containers + " min, the virtual machines after "
                        + machines + " min."),
                says);
    }

    @Test
    void showsStepsExposureAndOwners() {
        Html page = Visit.asVisitor().get("/models/patch-day?guess=containers").is(200);
        String tables = page.text(".figures");
        assertTrue(page.text("[role=status]").startsWith("As you predicted, the containers are done first."));
        assertTrue(tables.contains("rebuild base images 2 8 min 16"), tables);
        assertTrue(tables.contains("rebuild the images on top 5 4 min 20"), tables);
        assertTrue(tables.contains("replace running containers 10 0.5 min 5"), tables);
        assertTrue(tables.contains("patch guests and restart them 15 7 min 105"), tables);
        assertTrue(tables.contains("Userland: libraries, shell, packages (the flaw is here) you you you you"), tables);
        assertEquals(2, page.all("svg.picture").size());
        assertTrue(page.all(".settings .evidence.assumed").size() >= 16);
    }

    @Test
    void whoActsDependsOnWhereItRuns() {
        assertTrue(Visit.asVisitor()
                .get(DAY + "flaw=kernel&where=serverless-containers")
                .text("[role=status]")
                .endsWith("Serverless containers: the kernel is looked after by the provider."));
    }

    @Test
    void aNeglectedImageOutweighsQuickRounds() {
        Html page = Visit.asVisitor().get(DAY + "neglected-images=10").is(200);
        assertTrue(page.text("[role=status]").contains("30 containers and no virtual machines keep the flaw"));
        assertTrue(page.text(".tasks").contains("Done: Make containers the more exposed fleet"), page.text(".tasks"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"instances=0", "together=0", "flaw=none", "days=1.5", "neglected-vms=101", "hosts=many"})
    void refusesNonsense(String settings) {
        String field = settings.substring(0, settings.indexOf('='));
        Html page = Visit.asVisitor().get(DAY + settings + "&reboot=9").is(400);
        assertFalse(page.text("#patch-day-" + field + "-wrong").isEmpty());
        assertEquals("9", page.attribute("#patch-day-reboot", "value"));
        assertFalse(page.has(".figures"));
    }
}
