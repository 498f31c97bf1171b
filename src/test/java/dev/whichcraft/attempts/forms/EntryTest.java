package dev.whichcraft.attempts.forms;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.forms.Entry.Missing;
import dev.whichcraft.domain.content.Classification;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Decision.Support;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Ordering;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Quantity.Unit;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Selection;
import dev.whichcraft.domain.content.ShortText;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.Task;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a form lacks is said in a sentence for each field; what it holds beside is left out. */
class EntryTest {

    private static final List<Item> ITEMS = List.of(Item.named("x", "The x"), Item.named("y", "The y"));

    private static final Map<String, Task> TASKS = Map.of(
            "select", new Selection(ITEMS, Set.of("x"), List.of()),
            "order", new Ordering(ITEMS, "first", "last", List.of()),
            "classify", new Classification(ITEMS, Map.of("x", "a", "y", "b"), List.of()),
            "numeric",
                    new Quantity(
                            BigDecimal.ONE, BigDecimal.ZERO, List.of(new Unit("s", 1), new Unit("m", 60)), List.of()),
            "short", new ShortText(List.of(new ShortText.Accepted("x", 1, "")), List.of()),
            "decide",
                    new Decision(
                            List.of(new Option("x", "x", Side.A, 1, "", "", "")),
                            List.of(
                                    new Support(Item.named("r", "r"), "x", 1),
                                    new Support(Item.named("s", "s"), "x", 1),
                                    new Support(Item.named("t", "t"), "x", 1)),
                            List.of(new Support(Item.named("c", "c"), "x", 1)),
                            new Decision.Weights(1, 1, 1),
                            List.of()));

    private static Fields fields(String query) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        for (String field : query.split("&")) {
            String[] parts = field.split("=", 2);
            sent.computeIfAbsent(parts[0], name -> new ArrayList<>()).add(parts.length > 1 ? parts[1] : "");
        }
        return Fields.of(sent);
    }

    @ParameterizedTest
    @CsvSource({
        "select, confidence=likely, options, Choose at least one.",
        "select, options=z&confidence=likely, options, not one of this question",
        "select, options=x, confidence, how sure you are",
        "order, place.x=1&confidence=likely, place.y, Give this a place: The y",
        "order, place.x=1&place.y=1&confidence=likely, place.y, Two have place 1",
        "order, place.x=1&place.y=3&confidence=likely, place.y, Give this a place: The y",
        "order, place.x=one&place.y=2&confidence=likely, place.x, Give this a place: The x",
        "classify, place.x=a&confidence=likely, place.y, Say where this belongs: The y",
        "classify, place.x=a&place.y=either&confidence=likely, place.y, not one of this question",
        "numeric, unit=s&confidence=likely, number, Write a number",
        "numeric, number=five&unit=s&confidence=likely, number, Write a number",
        "numeric, number=5&confidence=likely, unit, Choose a unit",
        "numeric, number=5&unit=h&confidence=likely, unit, not one of this question",
        "short, text=   &confidence=likely, text, Write a word",
        "short, text=x&confidence=very, confidence, how sure you are",
        "decide, reasons=r&reasons=s&cost=c&confidence=likely, choice, Say what you would choose",
        "decide, choice=x&cost=c&confidence=likely, reasons, Pick two reasons",
        "decide, choice=x&reasons=r&cost=c&confidence=likely, reasons, one is set",
        "decide, choice=x&reasons=r&reasons=s&reasons=t&cost=c&confidence=likely, reasons, 3 are set",
        "decide, choice=x&reasons=r&reasons=s&confidence=likely, cost, cost that you accept"
    })
    void saysWhatIsMissing(String type, String query, String field, String sentence) {
        Entry entry = Entry.of(TASKS.get(type), fields(query));
        assertTrue(entry.answer().isEmpty());
        List<String> names = entry.missing().stream().map(Missing::field).toList();
        assertEquals(List.of(field), names);
        assertTrue(entry.missing().get(0).sentence().contains(sentence), entry.missing()::toString);
    }

    @Test
    void anEmptyFormLacksEverything() {
        TASKS.forEach((type, task) -> {
            List<Missing> missing = Entry.of(task, Fields.NONE).missing();
            assertTrue(missing.size() >= 2, type);
            assertEquals("confidence", missing.get(missing.size() - 1).field());
        });
    }

    @Test
    void textIsCleanedBeforeAnythingElse() {
        String text = "  a\u0000b\tc\r\nd\uD800e\u0007" + "f".repeat(200);
        Response answer = Entry.of(
                        TASKS.get("short"), Fields.of(Map.of("text", List.of(text), "confidence", List.of("guess"))))
                .answer()
                .orElseThrow();
        String clean = "ab c  d\uFFFDe" + "f".repeat(91);
        assertEquals(new Response.Written(clean, Confidence.GUESS), answer);
    }

    @Test
    void onlyFieldsOfAnswersAreKept() {
        Fields fields = Fields.of(Map.of(
                "csrf-token", List.of("secret"),
                "place.x", List.of("a"),
                "place.<script>", List.of("a"),
                "text", List.of(""),
                "options", List.of("one & two", "é")));
        assertEquals(Set.of("place.x", "options"), fields.values().keySet());
        assertEquals("&options=one+%26+two&options=%C3%A9&place.x=a", fields.query());
        Fields many = Fields.of(Map.of("options", Collections.nCopies(5000, "🜁".repeat(90))));
        assertTrue(many.query().length() <= 1500);
        assertFalse(many.all("options").size() > 100);
    }
}
