package dev.whichcraft.dashboards.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.dashboards.counts.ItemAggregate;
import dev.whichcraft.dashboards.counts.WrongKey;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.library.files.Digest;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statistics of a quiz of which questions were corrected for one team. */
@QuarkusTest
class CorrectedItemsTest {

    private static final String QUIZ = "/dashboards/items/tram-vs-bike/cost";

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    ItemAggregate aggregate;

    private Course course;
    private Quiz cost;

    @BeforeEach
    void quiz() {
        course = library.course("tram-vs-bike").orElseThrow();
        cost = course.quiz("cost").orElseThrow();
    }

    /** Many took a version; one in a team took it, too, and its first question was corrected for them. */
    private Html[] corrected(String name, String how, String... pages) {
        String text = cost.text() + "# " + name + "\n";
        String hash = Digest.of(text);
        WrongKey version = WrongKey.of(rows, cost, hash, text, 4);
        Crew crew = Crew.of(name);
        String assignment = crew.assign(Map.of("of", "tram-vs-bike/cost"));
        String path = crew.member()
                .post(assignment + "/attempts", Map.of("quiz", "cost"))
                .is(303)
                .location();
        Taking taking = Taking.at(crew.member(), course, "cost", path);
        taking.answer(taking.first(), Stage.SCENARIO, 1, "bike").is(303);
        taking.submit().is(303);
        Map<String, String> form =
                Map.of("quiz", "cost", "seen", "0", "reason", "The bike was fine too", "fix.first-month", how);
        crew.lead().post(assignment + "/regrade", form).is(303);
        rows.change("update attempt set quiz_hash = ? where id = ?::uuid", hash, taking.id());
        aggregate.rebuild();
        version.taken(true, 40);
        return Stream.of(pages)
                .map(page -> crew.lead().get(QUIZ + page + "?version=" + hash).is(200))
                .toArray(Html[]::new);
    }

    private static String key(Html page, String label) {
        return page.all(".figuretable tbody tr").stream()
                .filter(row -> row.select("th").text().equals(label))
                .map(row -> row.select("td[data-head=Key]").text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aKeyThatWasCorrectedIsToldAndNotAccused() {
        Html[] pages = corrected("items-accepted", "accept SCENARIO bike", "", "/first-month", "/third-year");
        String told = "Corrected for one attempt: “First month” accepts “Take the bike today” as well.";
        assertTrue(pages[0].text().contains(told), pages[0].text());
        assertEquals(
                "Those who do well elsewhere do worse here. Nobody picks “Take both, half way each”.",
                pages[0].text(".figuretable tr:first-child td[data-head=Signs]"));
        assertTrue(pages[1].text().contains(told), pages[1].text());
        assertFalse(pages[1].text().contains("wrong key"), pages[1].text());
        assertEquals("right since a correction", key(pages[1], "Take the bike today"));
        assertEquals("right", key(pages[1], "Take the tram today"));
        assertFalse(pages[2].text().contains("Corrected for"), pages[2].text());
    }

    /** What was earned on the others is not of the same for all then, so it is no share of anything. */
    @Test
    void aQuestionOutOfTheCountIsTold() {
        Html[] pages = corrected("items-dropped", "drop", "", "/first-month", "/third-year");
        String told = "Corrected for one attempt: “First month” is out of the count.";
        for (Html page : pages) {
            assertTrue(page.text().contains(told), page.text());
        }
        assertTrue(pages[0].text().contains("or one is out of the count since a correction"), pages[0].text());
        assertTrue(pages[0].text(".readings").contains("points"), pages[0].text(".readings"));
        assertTrue(pages[1].has("[data-head='Rest %']"));
        assertFalse(pages[2].has("[data-head='Rest %']"));
        assertTrue(pages[2].has("[data-head='Rest, points']"));
    }
}
