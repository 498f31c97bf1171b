package dev.whichcraft.dashboards.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.dashboards.counts.WrongKey;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Attempts at several versions of a quiz, counted together for a question that did not change. */
@QuarkusTest
class VersionsTest {

    private static final String SAME = "/dashboards/items/tram-vs-bike/cost/first-month?version=same";

    @Inject
    Library library;

    @Inject
    Rows rows;

    private final Visit grace = Visit.asInstructor("versions-grace");
    private Quiz cost;

    @BeforeEach
    void quiz() {
        cost = library.course("tram-vs-bike")
                .flatMap(course -> course.quiz("cost"))
                .orElseThrow();
    }

    /** The latest of all but today's. */
    private WrongKey version(String hash, String text) {
        return WrongKey.of(rows, cost, hash, text, 0);
    }

    private int picked() {
        return grace.get(SAME).is(200).all(".figuretable td[data-head=Picked]").stream()
                .mapToInt(cell -> Integer.parseInt(cell.text()))
                .sum();
    }

    private int today() {
        return Integer.parseInt(rows.one(
                "select coalesce(sum(n), 0) from item_count where part = 'TOTAL' and first and hash = ?", cost.hash()));
    }

    @Test
    void thoseInWhichItReadsTheSameCountTogether() {
        version("versions-other", cost.text().replace("id: first-month", "id: first-month-of-all"))
                .taken(true, 9);
        version("versions-same", cost.text()).taken(true, 7);
        Html page = grace.get(SAME).is(200);
        assertTrue(page.text().contains("versions in which this question reads as it does today"), page.text());
        assertEquals(today() + 7, picked());
    }

    /** The quiz as a whole has no version of this name. */
    @Test
    void theQuizIsALinkAway() {
        Html page = grace.get(SAME + "&attempts=all").is(200);
        String quiz = page.all(".crumbs a").get(1).attr("href");
        assertEquals("/dashboards/items/tram-vs-bike/cost?attempts=all", quiz);
        grace.get(quiz).is(200);
    }

    /** What was earned on more of the others cannot be compared with what is earned today. */
    @Test
    void aLongerOneIsLeftOut() {
        String third = cost.text().substring(cost.text().indexOf("  - id: third-year"));
        version("versions-longer", cost.text() + third.replace("id: third-year", "id: tenth-year"))
                .taken(true, 9);
        version("versions-after", cost.text()).taken(true, 7);
        assertEquals(today() + 7, picked());
    }
}
