package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import dev.whichcraft.testkit.Workbook;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Files of dashboards: what the screen shows, to calculate with, under a name that says what it is. */
@QuarkusTest
class DashboardFilesTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @BeforeEach
    void aMondayInMay() {
        clock.stopAt(Instant.parse("2087-05-05T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Squad squad(String name) {
        Squad squad = Squad.of(name, 5);
        squad.all().subList(0, 5).forEach(this::takes);
        return squad;
    }

    private void takes(Visit visit) {
        Taking.start(visit, library.course("tram-vs-bike").orElseThrow(), "speed")
                .allBest()
                .submit()
                .is(303);
    }

    private static byte[] file(Squad squad, String name) {
        return squad.crew()
                .lead()
                .request()
                .get(squad.dashboard("/files/" + name + "?course=tram-vs-bike"))
                .asByteArray();
    }

    /** A table of a page, with its heading. */
    private static List<List<String>> table(Html page, String sheet) {
        return page.all("." + sheet + " tr").stream()
                .map(row -> row.select("th, td").stream().map(Element::text).toList())
                .toList();
    }

    private static Html page(Squad squad) {
        return squad.crew().lead().get(squad.dashboard("?course=tram-vs-bike")).is(200);
    }

    @Test
    void theWorkbookEqualsTheScreen() {
        Squad squad = squad("files-same");
        rows.change("update person set name = '-Anna' where subject = 'files-same-ada'");
        Html page = page(squad);
        assertEquals(table(page, "month"), Workbook.shown(file(squad, "month.xlsx")));
        List<List<Object>> people = Workbook.shown(file(squad, "matrix.xlsx"));
        assertEquals(table(page, "matrix").subList(1, 7), people.subList(1, 7));
        assertEquals("-Anna", people.get(1).get(0), "a text is no formula there, whatever it begins with");
        assertTrue(
                new String(file(squad, "matrix.csv")).contains("\n'-Anna,"), "where nobody can say so, it is made one");
    }

    @Test
    void sharesAndDaysAreToCalculateWith() {
        Squad squad = squad("files-numbers");
        List<Object> speed = Workbook.rows(file(squad, "sections.xlsx")).stream()
                .filter(row -> row.get(0).equals("Speed"))
                .findFirst()
                .orElseThrow();
        assertEquals(1.0, speed.get(5), "all that could be reached");
        List<Object> ada = Workbook.rows(file(squad, "matrix.xlsx")).get(1);
        assertEquals(68427.0, ada.get(ada.size() - 1), "5 May 2087, in days since 1900");
        List<List<Object>> weeks = Workbook.rows(file(squad, "weeks.xlsx"));
        assertEquals(68427.0, weeks.get(weeks.size() - 1).get(0));
    }

    @Test
    void theNameSaysWhatItIs() {
        Squad squad = squad("files-name");
        String files = squad.dashboard("/files/");
        Visit lead = squad.crew().lead();
        clock.pass(Duration.ofDays(8));
        assertEquals(
                "attachment; filename=\"files-name behind 2087-05-13.csv\"",
                lead.get(files + "behind.csv").header("Content-Disposition"));
        assertEquals(
                "attachment; filename=\"files-name matrix, week of 2087-05-05, 2087-05-13.xlsx\"",
                lead.get(files + "matrix.xlsx?at=2087-05-05").header("Content-Disposition"));
        assertEquals(
                "attachment; filename=\"Organisation teams 2087-05-13.xlsx\"",
                Visit.asAdmin("files-admin")
                        .get("/dashboards/organisation/files/teams.xlsx")
                        .header("Content-Disposition"));
    }
}
