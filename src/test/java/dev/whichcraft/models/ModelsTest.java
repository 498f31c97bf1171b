package dev.whichcraft.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ModelsTest {

    private static final String DENSITY = "/models/density";

    @Inject
    Counting counting;

    @Test
    void asksForAPredictionBeforeItShowsAnything() {
        Html page = Visit.asVisitor().get(DENSITY).is(200);
        assertEquals("How many fit on one host?", page.h1());
        assertEquals(4, page.all(".predict input[type=radio]").size());
        assertFalse(page.has(".picture"));
        assertFalse(page.text().contains("832"));
    }

    @Test
    void answersWithPictureTableAndSentence() {
        Html page = Visit.asVisitor().get(DENSITY + "?guess=double").is(200);
        assertTrue(page.has("svg.picture[role=img]"));
        assertTrue(page.text(".figures").contains("Container 832"));
        assertTrue(page.text("[role=status]").contains("832 containers or 379 Linux VMs fit"));
        assertTrue(page.text("[role=status]").startsWith("As you predicted"));
        assertEquals("/courses/docker-vs-vm/sources#R04", page.attribute(".behind a:contains(R04)", "href"));
    }

    @Test
    void tellsHowAPredictionCompares() {
        assertTrue(Visit.asVisitor()
                .get(DENSITY + "?guess=ten")
                .text("[role=status]")
                .startsWith("You predicted about ten times as many containers; it is about twice as many"));
        String skipped = Visit.asVisitor().get(DENSITY + "?guess=skip").text("[role=status]");
        assertTrue(skipped.startsWith("832 containers"));
        assertTrue(skipped.contains("2.2 times as many containers."), skipped);
        String large = Visit.asVisitor().get(DENSITY + "?guess=skip&app=16384").text("[role=status]");
        assertTrue(large.startsWith("15 containers or 15 Linux VMs fit, as many of one as of the other."), large);
        String capped = Visit.asVisitor().get(DENSITY + "?guess=skip&nodes=1").text("[role=status]");
        assertTrue(capped.startsWith("110 containers or 379 Linux VMs fit, fewer containers than VMs."), capped);
    }

    @Test
    void aSharedAddressKeepsTheSettingsAndAsksAgain() {
        Html result = Visit.asVisitor().get(DENSITY + "?guess=same&app=4096&host=256&merging=0&nodes=0");
        assertEquals(DENSITY + "?app=4096", result.attribute(".share a", "href"));
        Html shared = Visit.asVisitor().get(DENSITY + "?app=4096").is(200);
        assertFalse(shared.has(".picture"));
        assertTrue(shared.text().contains("4 GiB"));
        assertEquals("4096", shared.attribute(".predict input[name=app]", "value"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"app=much", "app=0", "app=-3", "app=1e99", "host=5000", "nodes=2.5", "merging=", "app=NaN"})
    void refusesNonsenseAndKeepsTheRest(String nonsense) {
        Html page = Visit.asVisitor()
                .get(DENSITY + "?guess=ten&" + nonsense + "&app=64&host=128")
                .is(400);
        String name = nonsense.substring(0, nonsense.indexOf('='));
        assertTrue(page.text("#density-" + name + "-wrong").startsWith("Write a "), page.text());
        assertEquals(nonsense.substring(nonsense.indexOf('=') + 1), page.attribute("#density-" + name, "value"));
        assertEquals("true", page.attribute("#density-" + name, "aria-invalid"));
        String kept = name.equals("app") ? "host" : "app";
        assertEquals(kept.equals("app") ? "64" : "128", page.attribute("#density-" + kept, "value"));
        assertFalse(page.has(".picture"));
    }

    @Test
    void markupInAValueStaysText() {
        Html page = Visit.asVisitor()
                .get(DENSITY + "?app=%22%3E%3Cscript%3Ex%3C/script%3E")
                .is(400);
        assertEquals("\"><script>x</script>", page.attribute("#density-app", "value"));
    }

    @Test
    void aSwapIsSmallMayBeKeptAndIsTheSameEachTime() {
        Html first = Visit.asVisitor().swap(DENSITY + "?guess=skip&app=32").is(200);
        assertEquals("private, max-age=300", first.header("Cache-Control"));
        assertEquals("HX-Request, HX-Target", first.header("Vary"));
        assertFalse(first.has("header.top"));
        assertEquals(
                first.text(),
                Visit.asVisitor().swap(DENSITY + "?guess=skip&app=32").text());
        assertEquals(
                "private, no-cache",
                Visit.asVisitor().swap(DENSITY + "?app=x").is(400).header("Cache-Control"));
        assertFalse(first.has("form"), "the settings stay as they are");
        assertTrue(first.size() < 10_000, "bytes: " + first.size());
    }

    @Test
    void aPredictionBringsTheSettingsAndAMoveOnlyWhatComesOfThem() {
        String moved = DENSITY + "?guess=skip&app=32";
        Html predicted = Visit.asVisitor().swap(moved, "density-body").is(200);
        assertTrue(predicted.has("#density-body .settings") && predicted.has(".behind"));
        Html move = Visit.asVisitor().swap(moved, "density-result").is(200);
        for (String part : List.of("#density-situation", "#density-says", "#density-result", "#density-app-wrong")) {
            assertTrue(move.has(part), part);
            assertEquals(predicted.text(part), move.text(part));
        }
        assertTrue(Visit.asVisitor()
                .swap(DENSITY + "?guess=skip&app=x", "density-result")
                .is(400)
                .text("#density-app-wrong")
                .startsWith("Write a number"));
    }

    @Test
    void costsNoStatement() {
        assertEquals(
                0,
                counting.during(() -> Visit.asVisitor().get(DENSITY + "?guess=skip"))
                        .statements());
    }

    @Test
    void listsAllAndKnowsNoOther() {
        assertTrue(Visit.asVisitor().get("/models").is(200).has("a[href='" + DENSITY + "']"));
        Visit.asVisitor().get("/models/no-such").is(404);
    }
}
