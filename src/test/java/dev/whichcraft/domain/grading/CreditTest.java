package dev.whichcraft.domain.grading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Classification;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Decision.Support;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Quantity.Unit;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.ShortText.Accepted;
import dev.whichcraft.domain.content.Side;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What answers of each type are worth. */
class CreditTest {

    private static final Confidence SURE = Confidence.LIKELY;

    private static List<Item> items(String... ids) {
        return Arrays.stream(ids).map(id -> Item.named(id, id)).toList();
    }

    @ParameterizedTest
    @CsvSource({"a b, 1", "a, 0.5", "a b c, 0.5", "a c, 0", "c d, 0", "a b c d, 0", "c, 0"})
    void selectTakesWrongOnesFromRightOnes(String picked, double credit) {
        Selection task = new Selection(items("a", "b", "c", "d"), Set.of("a", "b"), List.of());
        assertEquals(credit, Credit.of(task, new Response.Selected(Set.of(picked.split(" ")), SURE)));
    }

    @ParameterizedTest
    @CsvSource({"a b c d, 1", "b a c d, 0.75", "d a b c, 0.75", "b a d c, 0.5", "d c b a, 0.25", "c d a b, 0.5"})
    void orderCountsTheLongestPartInOrder(String order, double credit) {
        Ordering task = new Ordering(items("a", "b", "c", "d"), "", "", List.of());
        assertEquals(credit, Credit.of(task, new Response.Ordered(List.of(order.split(" ")), SURE)));
    }

    @ParameterizedTest
    @CsvSource({"a, b, both, neither, 1", "a, b, b, neither, 0.75", "b, a, neither, both, 0", "a, a, a, a, 0.25"})
    void classifyCountsItemsInTheirGroup(String w, String x, String y, String z, double credit) {
        Classification task = new Classification(
                items("w", "x", "y", "z"), Map.of("w", "a", "x", "b", "y", "both", "z", "neither"), List.of());
        Response response = new Response.Assigned(Map.of("w", w, "x", x, "y", y, "z", z), SURE);
        assertEquals(credit, Credit.of(task, response));
    }

    @Test
    void tableCountsRowsAndItsFormDoesNotTellTheKey() {
        Rebuilding task = new Rebuilding(
                List.of(
                        new Rebuilding.Row(Item.named("start", "Start"), "seconds", "minutes"),
                        new Rebuilding.Row(Item.named("size", "Size"), "small", "large")),
                List.of());
        String seconds = task.places("start").get(0).id();
        String large = task.places("size").get(1).id();
        assertEquals(0.5, Credit.of(task, new Response.Assigned(Map.of("start", seconds, "size", large), SURE)));
        assertTrue(!Set.of("a", "b").contains(seconds) && !seconds.equals(large));
        assertEquals(1, new Practice().outcome(task, List.of()).triesLeft(), "one of two leaves no second try");
    }

    @ParameterizedTest
    @CsvSource({
        "252, GiB, 1",
        "'252,0', GiB, 1",
        "258048, MiB, 1",
        "252, MiB, 0.5",
        "252, seconds, 0.5",
        "264, GiB, 1",
        "265, GiB, 0",
        "2.52e2, GiB, 1",
        "none, GiB, 0"
    })
    void numericLooksAtNumberAndUnit(String number, String unit, double credit) {
        Quantity task = new Quantity(
                BigDecimal.valueOf(252),
                new BigDecimal("12.6"),
                List.of(new Unit("GiB", 1), new Unit("MiB", 1.0 / 1024), new Unit("seconds", 0)),
                List.of());
        assertEquals(credit, Credit.of(task, new Response.Measured(number, unit, SURE)));
    }

    @ParameterizedTest
    @CsvSource({
        "kernel, 1",
        "'  The  KERNEL. ', 1",
        "ＫＥＲＮＥＬ, 1",
        "hypervisor kernel, 0.5",
        "hyper-visor, 0",
        "hyper‑kernel, 0.5",
        "*, 0",
        "kern, 0"
    })
    void shortIsLenientAboutForm(String text, double credit) {
        ShortText task = new ShortText(
                List.of(
                        new Accepted("kernel", 1, ""),
                        new Accepted("the kernel", 1, ""),
                        new Accepted("hyper*kernel", 0.5, "")),
                List.of());
        assertEquals(credit, Credit.of(task, new Response.Written(text, SURE)));
    }

    @ParameterizedTest
    @CsvSource({
        "vms, own privacy, memory, 1",
        "vms, own speed, memory, 0.8",
        "vms, speed density, kernel, 0.4",
        "containers, speed density, kernel, 0.76",
        "containers, own privacy, memory, 0.16"
    })
    void decideWantsReasonsThatSpeakOfTheChoice(String choice, String reasons, String cost, double credit) {
        Decision task = new Decision(
                List.of(option("vms", 1), option("containers", 0.4)),
                List.of(
                        support("own", "vms", 1),
                        support("privacy", "vms", 1),
                        support("speed", "containers", 1),
                        support("density", "containers", 1)),
                List.of(support("memory", "vms", 1), support("kernel", "containers", 1)),
                new Decision.Weights(2, 2, 1),
                List.of());
        Response response = new Response.Decided(choice, Set.of(reasons.split(" ")), cost, SURE);
        assertEquals(credit, Credit.of(task, response), 0.0001);
    }

    @Test
    void whatIsNotOfferedIsRefused() {
        Selection select = new Selection(items("a", "b"), Set.of("a"), List.of());
        Ordering order = new Ordering(items("a", "b"), "", "", List.of());
        for (Response other : List.of(
                new Response.Selected(Set.of("z"), SURE),
                new Response.Ordered(List.of("a", "b"), SURE),
                new Response.Written("a", SURE))) {
            assertThrows(IllegalArgumentException.class, () -> Credit.of(select, other));
        }
        assertThrows(IllegalArgumentException.class, () -> Credit.of(order, new Response.Ordered(List.of("z"), SURE)));
        assertEquals(0, Credit.of(select, new Response.Passed()));
    }

    private static Option option(String id, double credit) {
        return new Option(id, id, Side.A, credit, "", "because", "");
    }

    private static Support support(String id, String choice, double credit) {
        return new Support(Item.named(id, id), choice, credit);
    }
}
