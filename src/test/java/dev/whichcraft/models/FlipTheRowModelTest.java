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
class FlipTheRowModelTest {

    private static final String FLIP = "/models/flip-the-row?guess=skip&";

    @Test
    void theTableHoldsAtFirst() {
        Html page = Visit.asVisitor().get("/models/flip-the-row?guess=seven").is(200);
        assertTrue(page.text("[role=status]").startsWith("As you predicted: seven have a condition"));
        assertTrue(page.text("[role=status]").endsWith("With these settings all ten verdicts hold."));
        assertEquals(10, page.all(".figures tbody tr").size());
        assertTrue(page.has(".evidence.assumed"));
        assertTrue(page.has(".behind a:contains(R07)"));
    }

    @ParameterizedTest
    @CsvSource({
        "image=4000, Startup time: no longer sooner",
        "application=8192, Resource utilization: about the same",
        "nat=yes&direct=yes, Performance: VMs are faster",
        "processor=no, Portability: a container image does not start there",
        "hardened=yes, Security: the grades turn",
        "deployments=9, Management: not easier",
        "spare=0&warm=3, Scalability: VMs scale faster"
    })
    void aReachedConditionTurnsItsRow(String settings, String sentence) {
        String says = Visit.asVisitor().get(FLIP + settings).is(200).text("[role=status]");
        assertTrue(says.startsWith("With these settings 9 of ten verdicts hold. " + sentence), says);
    }

    @ParameterizedTest
    @ValueSource(strings = {"image=-1", "bandwidth=0", "application=0", "nat=perhaps", "warm=1000"})
    void refusesNonsense(String settings) {
        String field = settings.substring(0, settings.indexOf('='));
        Html page = Visit.asVisitor().get(FLIP + settings + "&platform=80").is(400);
        assertFalse(page.text("#flip-the-row-" + field + "-wrong").isEmpty());
        assertEquals("80", page.attribute("#flip-the-row-platform", "value"));
        assertFalse(page.has(".figures"));
    }
}
