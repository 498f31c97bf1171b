package dev.whichcraft.dashboards.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.dashboards.counts.WrongKey;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** However often few people come back, they stay few: nothing is told of them. */
@QuarkusTest
class FewPeopleTest {

    private static final String QUIZ = "/dashboards/items/tram-vs-bike/cost";

    private static final String ALL = "?version=items-few&attempts=all";

    @Inject
    Library library;

    @Inject
    Rows rows;

    private final Visit grace = Visit.asInstructor("few-grace");
    private WrongKey version;

    @BeforeEach
    void quiz() {
        Quiz cost = library.course("tram-vs-bike")
                .flatMap(course -> course.quiz("cost"))
                .orElseThrow();
        version = WrongKey.of(rows, cost, "items-few", cost.text(), 2);
    }

    private static List<String> values(Html page) {
        return page.all(".readings td[data-head=Value]").stream()
                .map(Element::text)
                .distinct()
                .toList();
    }

    @Test
    void whatOneEarnsWhoComesBackIsNotTold() {
        version.taken(true, 1);
        version.taken(false, 12);
        Html page = grace.get(QUIZ + ALL).is(200);
        assertEquals(
                "Handed in 13 times, for the first time by one person; that is too few to judge questions by.",
                page.text(".lead"));
        assertEquals(List.of("too few"), values(page));
        assertEquals("13", page.text(".figuretable tr:first-child td[data-head=Asked]"));
        assertEquals("too few", page.text(".figuretable tr:first-child td[data-head='Facility %']"));
        assertFalse(page.has("[data-chart=totals]"));
        assertTrue(page.text().contains("A person counts by their first attempt"), page.text());
        grace.get(QUIZ + ALL + "&file=totals.csv").is(404);

        Html question = grace.get(QUIZ + "/first-month" + ALL).is(200);
        assertEquals("One person is too few to judge it by.", question.text(".lead"));
        assertEquals(List.of("too few"), values(question));
        assertTrue(question.text().contains("shown once it is known of 5 people; it is known of 1."), question.text());
        assertEquals(
                List.of("too few"),
                question.all(".figuretable tbody td:not([data-head=Key])").stream()
                        .map(Element::text)
                        .distinct()
                        .toList());
        for (String file : List.of("/first-month" + ALL + "&file=scenario.csv", ALL + "&file=figures.csv")) {
            String csv = grace.request().get(QUIZ + file).asString();
            assertFalse(csv.contains("100.0") || csv.contains("50.0"), csv);
        }
    }

    /** Ten did it, and one of them came back. */
    @Test
    void whatManyEarnIsToldWhateverElseTheyDo() {
        version.taken(true, 10);
        version.taken(false, 2);
        Html page = grace.get(QUIZ + ALL).is(200);
        assertTrue(page.text(".lead").startsWith("Handed in 12 times; "), page.text(".lead"));
        assertFalse(values(page).contains("too few"), values(page).toString());
        assertTrue(page.has("[data-chart=totals]"));
    }
}
