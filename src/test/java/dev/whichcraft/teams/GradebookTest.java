package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import dev.whichcraft.testkit.Workbook;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Everybody and everything they were asked for, on the page and in its files. */
@QuarkusTest
class GradebookTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Counting counting;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void atNine() {
        course = library.course("tram-vs-bike").orElseThrow();
        clock.stopAt(Instant.parse("2087-03-03T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Visit join(Crew crew, String name) {
        Visit visit = Visit.asLearner(crew.name() + "-" + name);
        visit.post("/teams/joining", Map.of("code", crew.code())).is(303);
        return visit;
    }

    private Taking begin(Visit visit, String assignment) {
        return Taking.at(
                visit,
                course,
                "speed",
                visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                        .is(303)
                        .location());
    }

    /** Rows as the page shows them: the name, then state, percent, points and of what for each column. */
    private static List<List<Object>> shown(Html page) {
        List<List<Object>> table = new ArrayList<>();
        for (Element row : page.all(".gradebook tbody tr")) {
            List<Object> line = new ArrayList<>(List.of(row.select("th").text()));
            for (Element cell : row.select("td")) {
                cell.select(".sr").remove();
                line.add(cell.select(".standing").text());
                String[] points = cell.select(".result .muted").text().split(" of ");
                boolean any = points.length == 2;
                line.add(any ? Double.valueOf(cell.select("strong").text().replaceAll("[^\\d.]", "")) : null);
                line.add(any ? Double.valueOf(points[0]) : null);
                line.add(any ? Double.valueOf(points[1]) : null);
            }
            table.add(line);
        }
        return table;
    }

    /** A team of five with two assignments, in every state. */
    private Crew crew(String name) {
        Crew crew = Crew.of(name);
        String exam = crew.assign(Map.of("due", "2087-03-03T10:00", "review", "closed", "closes", "2087-03-09T10:00"));
        String all = crew.assign(Map.of("of", "tram-vs-bike"));
        begin(crew.member(), exam).allBest().submit().is(303);
        Taking half = begin(join(crew, "=half"), exam);
        half.answer(half.first(), Stage.SCENARIO, 1, Taking.best(half.first(), Stage.SCENARIO))
                .is(303);
        half.submit().is(303);
        clock.pass(Duration.ofMinutes(80));
        begin(join(crew, "mid"), exam);
        Visit late = join(crew, "zoe");
        begin(late, exam).submit().is(303);
        begin(late, all).allBest().submit().is(303);
        join(crew, "never");
        return crew;
    }

    @Test
    void everyStateIsAWordAndAMark() {
        Crew crew = crew("grades");
        Html page = crew.lead().get(crew.path("/gradebook")).is(200);
        List<String> said = shown(page).stream()
                .map(row -> row.get(0).toString().replace("grades-", "") + "; " + row.get(1) + "; " + row.get(2) + "; "
                        + row.get(5) + "; " + row.get(6))
                .toList();
        assertEquals(
                List.of(
                        "=half; Not passed, not told yet; 25.0; Not begun; null",
                        "ada; Passed, not told yet; 100.0; Not begun; null",
                        "mid; Running; null; Not begun; null",
                        "never; Late, not handed in; null; Not begun; null",
                        "zoe; Not passed, late, not told yet; 0.0; Handed in in part; 100.0"),
                said);
        assertTrue(page.text().contains("are for your eyes"));
        assertEquals(
                200, crew.lead().get(page.attribute(".gradebook td a", "href")).status());
    }

    @Test
    void filesEqualThePageWithItsFilterAndOrder() {
        Crew crew = crew("grades-file");
        String exam = crew.lead()
                .get(crew.path("/gradebook"))
                .all("#assignment option")
                .get(1)
                .val();
        for (String query : List.of(
                "page=0",
                "sort=" + exam + "&order=down",
                "sort=" + exam + "&order=&name=A",
                "state=late",
                "assignment=" + exam + "&state=not_passed&order=down")) {
            List<List<Object>> shown =
                    shown(crew.lead().get(crew.path("/gradebook?" + query)).is(200));
            var xlsx = crew.lead().request().get(crew.path("/gradebook.xlsx?" + query));
            List<List<Object>> book = Workbook.rows(xlsx.asByteArray());
            assertEquals(plain(shown), plain(book.subList(1, book.size())), query);
            String csv = crew.lead()
                    .request()
                    .get(crew.path("/gradebook.csv?" + query))
                    .asString();
            assertEquals('\uFEFF', csv.charAt(0));
            List<List<Object>> lines = new ArrayList<>();
            CsvReader.builder().ofCsvRecord(csv.substring(1)).forEach(one -> lines.add(List.copyOf(one.getFields())));
            assertEquals(plain(shown), plain(lines.subList(1, lines.size())), query);
        }
        List<List<Object>> sorted = shown(crew.lead().get(crew.path("/gradebook?order=down&sort=" + exam)));
        assertEquals("grades-file-ada", sorted.get(0).get(0));
        assertEquals(null, sorted.get(4).get(2), "whoever has no mark is last");
    }

    /** As texts, without empty ends: numbers look alike, whoever wrote them. */
    private static List<List<String>> plain(List<List<Object>> table) {
        return table.stream()
                .map(row -> {
                    List<String> cells = new ArrayList<>();
                    for (Object cell : row) {
                        String text = cell == null ? "" : cell.toString();
                        cells.add(
                                text.matches("-?\\d+(\\.\\d+)?")
                                        ? Double.valueOf(text).toString()
                                        : text);
                    }
                    while (cells.get(cells.size() - 1).isEmpty()) {
                        cells.remove(cells.size() - 1);
                    }
                    return cells;
                })
                .toList();
    }

    @Test
    void noNameIsTakenForAFormula() {
        Crew crew = Crew.of("grades-formula");
        crew.assign(Map.of());
        rows.change("update person set name = ? where id = ?::uuid", "=1+1", crew.idOf("ada"));
        String csv = crew.lead().request().get(crew.path("/gradebook.csv")).asString();
        assertTrue(csv.contains("\n'=1+1,"), csv);
        byte[] book = crew.lead().request().get(crew.path("/gradebook.xlsx")).asByteArray();
        assertEquals("=1+1", Workbook.rows(book).get(1).get(0));
    }

    @Test
    void aCourseOpensToItsQuizzes() {
        Crew crew = crew("grades-open");
        Html page = crew.lead().get(crew.path("/gradebook"));
        String open = page.attribute(".opens", "href");
        Html opened = crew.lead().get(crew.path("/gradebook" + open)).is(200);
        assertTrue(opened.all(".gradebook .inner").size() >= 4);
        assertFalse(page.has(".gradebook .inner"));
    }

    @Test
    void itAsksAsLittleForManyAsForOne() {
        Crew crew = Crew.of("grades-count");
        String first = crew.assign(Map.of());
        String path = crew.path("/gradebook");
        begin(crew.member(), first).submit().is(303);
        crew.lead().get(path).is(200);
        Counting.Count before = counting.during(() -> crew.lead().get(path).is(200));
        for (String name : List.of("b", "c", "d")) {
            begin(join(crew, name), crew.assign(Map.of())).submit().is(303);
        }
        crew.assign(Map.of("of", "tram-vs-bike"));
        assertEquals(before, counting.during(() -> crew.lead().get(path).is(200)));
    }
}
