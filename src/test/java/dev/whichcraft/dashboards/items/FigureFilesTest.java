package dev.whichcraft.dashboards.items;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.dashboards.counts.Crowd;
import dev.whichcraft.dashboards.counts.WrongKey;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.itemstats.Sheet;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever figure a page shows is in a file as well. */
@QuarkusTest
class FigureFilesTest {

    private static final String QUIZ = "/dashboards/items/tram-vs-bike/cost";

    private static final String VERSION = "?version=items-files";

    @Inject
    Library library;

    @Inject
    Rows rows;

    private final Visit grace = Visit.asInstructor("files-grace");
    private Quiz cost;

    @BeforeEach
    void quiz() {
        cost = library.course("tram-vs-bike")
                .flatMap(course -> course.quiz("cost"))
                .orElseThrow();
        WrongKey version = WrongKey.of(rows, cost, "items-files", cost.text(), 3);
        version.taken(true, 40);
        version.taken(false, 4);
    }

    private List<String> lines(String path) {
        return grace.request()
                .get(path)
                .asString()
                .replace("\uFEFF", "")
                .lines()
                .toList();
    }

    /** Where a page offers a file. */
    private static String link(Html page, String path, String file) {
        return path + page.attribute("a[href*='" + file + "']", "href");
    }

    /** Name, value and unit of each figure of a page, as its file has them. */
    private static List<String> figures(Html page) {
        return page.all(".readings tbody tr").stream()
                .map(row -> row.select("th").text() + "," + said(row))
                .toList();
    }

    private static String said(Element row) {
        String[] value = row.select("td").first().text().split("[ \u00a0]");
        return value[0].replace('\u2212', '-') + "," + (value.length > 1 ? value[1] : "");
    }

    @Test
    void figuresOfAQuiz() {
        for (String attempts : List.of("", "&attempts=all")) {
            Html page = grace.get(QUIZ + VERSION + attempts).is(200);
            List<String> file = lines(link(page, QUIZ, "figures.csv"));
            assertEquals("Figure,Value,Unit,How to read it", file.get(0));
            List<String> shown = figures(page);
            assertEquals(8, shown.size());
            for (int i = 0; i < shown.size(); i++) {
                assertTrue(file.get(i + 1).startsWith(shown.get(i) + ","), shown.get(i) + " is " + file.get(i + 1));
            }
        }
        Html xlsx = grace.get(QUIZ + VERSION + "&file=figures.xlsx").is(200);
        assertTrue(xlsx.header("Content-Type").contains("spreadsheetml"));
    }

    @Test
    void totalsOfAQuiz() {
        Html page = grace.get(QUIZ + VERSION).is(200);
        List<String> file = lines(link(page, QUIZ, "totals.csv"));
        List<String> shown = page.all("[data-chart=totals] tbody tr").stream()
                .map(row -> row.text().replace(" to ", ",").replace(" % ", ","))
                .toList();
        assertEquals("From %,To %,Attempts", file.get(0));
        assertEquals(shown, file.subList(1, file.size()));
    }

    @Test
    void figuresAndTimeOfAQuestion() {
        String path = QUIZ + "/third-year";
        Html page = grace.get(path + VERSION).is(200);
        List<String> file = lines(link(page, path, "figures.csv"));
        List<String> shown = figures(page);
        assertEquals(5, shown.size());
        for (int i = 0; i < shown.size(); i++) {
            assertTrue(file.get(i + 1).startsWith(shown.get(i) + ","), shown.get(i) + " is " + file.get(i + 1));
        }
        assertEquals("Time of half,35,s,Half took no longer.", file.get(6));
        assertEquals("Time known,40,attempts,Of so many attempts the time is known.", file.get(8));
    }

    /** It is that of the table on the page of the quiz: a part of what all questions weigh. */
    @Test
    void theWeightOfAQuestion() {
        WrongKey.of(rows, cost, "items-weights", cost.text(), 3);
        List<Sheet> sheets = IntStream.range(0, 20)
                .mapToObj(i -> new Sheet(List.of(
                        Crowd.item("first-month", i % 2, i % 2 == 0 ? "bike" : "tram"),
                        Crowd.item("third-year", i % 3 / 2.0, i % 3 == 2 ? "bike" : "both"))))
                .toList();
        Crowd.count("tram-vs-bike", cost, "items-weights", true, sheets);
        String version = "?version=items-weights";
        List<String> weights = grace.get(QUIZ + version).is(200).all(".figuretable td[data-head='Weight %']").stream()
                .map(Element::text)
                .toList();
        List<String> pages = Stream.of("/first-month", "/third-year")
                .map(question -> grace.get(QUIZ + question + version).is(200).all(".readings tbody tr").stream()
                        .filter(row -> row.select("th").text().equals("Weight"))
                        .map(row -> row.select("td").first().text().replaceAll("[ \u00a0]%", ""))
                        .findFirst()
                        .orElseThrow())
                .toList();
        assertEquals(weights, pages);
        assertEquals(100, weights.stream().mapToDouble(Double::parseDouble).sum(), 0.11);
    }
}
