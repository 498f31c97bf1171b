package dev.whichcraft.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class NetworkPathModelTest {

    private static final String PATH = "/models/network-path?guess=skip&";

    @Test
    void showsTheWayAndItsCost() {
        Html page = Visit.asVisitor().get("/models/network-path?guess=bridge").is(200);
        String says = page.text("[role=status]");
        assertTrue(says.startsWith("As you predicted: address translation"), says);
        assertTrue(says.endsWith("That adds 100 % to a round trip, which then takes 76 µs."), says);
        assertEquals(8, page.all(".figures tbody tr").size());
        assertTrue(page.text(".figures .evidence.assumed").contains("a slice of the card"));
        assertTrue(page.has(".figures a[href='/courses/docker-vs-vm/sources#R01']"));
    }

    @Test
    void saysWhereNobodyMeasured() {
        assertTrue(Visit.asVisitor()
                .get(PATH + "driver=macvlan")
                .text("[role=status]")
                .endsWith("The course has no figure for this way."));
        assertTrue(Visit.asVisitor()
                .get(PATH + "driver=none")
                .text("[role=status]")
                .endsWith("there is no way out, and none in."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"driver=carrier-pigeon", "target=moon"})
    void refusesNonsense(String settings) {
        Html page = Visit.asVisitor().get(PATH + settings).is(400);
        String field = settings.substring(0, settings.indexOf('='));
        assertTrue(page.text("#network-path-" + field + "-wrong").startsWith("Choose one of"));
        assertFalse(page.has(".figures"));
    }
}
