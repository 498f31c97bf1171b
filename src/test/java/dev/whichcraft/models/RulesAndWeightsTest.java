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

/** What the models of rules, walls and weights share, and the file that one of them saves. */
@QuarkusTest
class RulesAndWeightsTest {

    private static final String RECORD = "/models/decision/record";

    @ParameterizedTest
    @ValueSource(strings = {"starting", "blast", "sorter", "decision"})
    void asksThenAnswersTheSameWithAndWithoutScript(String name) {
        String address = "/models/" + name;
        assertFalse(Visit.asVisitor().get(address).is(200).has(".picture"));
        Html page = Visit.asVisitor().get(address + "?guess=skip").is(200);
        assertTrue(page.has("svg.picture[role=img]"));
        assertTrue(page.has("table.figures"));
        assertTrue(page.text(".behind").contains("assumed"), "what is assumed says so");
        Html swap = Visit.asVisitor().swap(address + "?guess=skip").is(200);
        assertEquals("private, max-age=300", swap.header("Cache-Control"));
        assertEquals(page.text("[role=status]"), swap.text("[role=status]"));
        assertEquals(page.text("table.figures"), swap.text("table.figures"));
        assertTrue(swap.size() < 40_000, "bytes: " + swap.size());
    }

    @ParameterizedTest
    @CsvSource({
        "starting, kernel=99, size=200",
        "starting, layer=200, size=100",
        "starting, link=0, size=200",
        "starting, emulation=maybe, size=200",
        "blast, group=50, tenants=20",
        "blast, tenants=0, group=3",
        "blast, machine=101, group=3",
        "sorter, isolation=6, density=2",
        "sorter, own-kernel=on, density=2",
        "decision, isolation-scores=1 2 3, density=2",
        "decision, x=taste, density=2",
        "decision, y=isolation, density=2"
    })
    void nonsenseIsRefusedWithASentenceAndTheRestIsKept(String name, String nonsense, String kept) {
        Html page = Visit.asVisitor()
                .get("/models/" + name + "?guess=skip&" + nonsense.replace(" ", "%20") + "&" + kept)
                .is(400);
        String field = nonsense.substring(0, nonsense.indexOf('='));
        assertFalse(page.text("#" + name + "-" + field + "-wrong").isBlank(), page.text());
        String[] pair = kept.split("=");
        assertEquals(pair[1], page.attribute("#" + name + "-" + pair[0], "value"));
        assertFalse(page.has(".picture"));
    }

    @Test
    void lessonsPlaceThem() {
        assertTrue(Visit.asVisitor()
                .get("/lessons/docker-vs-vm/portability")
                .is(200)
                .has("#model-starting"));
        assertTrue(Visit.asVisitor()
                .get("/lessons/docker-vs-vm/isolation-and-security")
                .is(200)
                .has("#model-blast"));
        assertTrue(
                Visit.asVisitor().get("/lessons/docker-vs-vm/use-cases").is(200).has("#model-sorter"));
        assertTrue(Visit.asVisitor()
                .get("/courses/docker-vs-vm/conclusion")
                .is(200)
                .has("#model-decision"));
    }

    @Test
    void aDecisionIsSavedAsAFile() {
        String link = Visit.asVisitor()
                .get("/models/decision?guess=skip&title=A%20%7C%20B%22%0D%0AX")
                .is(200)
                .attribute(".save a", "href");
        assertTrue(link.startsWith(RECORD + "?title="), link);
        Html file = Visit.asVisitor().get(link).is(200);
        assertEquals("text/markdown;charset=UTF-8", file.header("Content-Type"));
        assertEquals("attachment; filename=\"decision-a-b-x.md\"", file.header("Content-Disposition"));
        assertEquals("nosniff", file.header("X-Content-Type-Options"));
        assertTrue(file.text().startsWith("# A \\| B\" X"), file.text());
    }

    @Test
    void aDecisionInTheLongestWordsIsTakenToo() {
        String words = "%F0%9F%90%B3".repeat(400);
        Visit.asVisitor().get(RECORD + "?context=" + words).is(200);
    }

    @Test
    void whatCannotBeDecidedIsAskedAgain() {
        assertTrue(Visit.asVisitor()
                .get(RECORD + "?density=9")
                .is(400)
                .text("#decision-density-wrong")
                .startsWith("Write a number from 0 to 5"));
        Visit.asVisitor().get("/models/blast/record").is(404);
        Visit.asVisitor().get("/models/nothing/record").is(404);
    }
}
