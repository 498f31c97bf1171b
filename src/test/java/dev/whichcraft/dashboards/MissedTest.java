package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.dashboards.reports.WeeklyReports;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who missed something that closed: leads are told for four weeks, wherever they look. */
@QuarkusTest
class MissedTest {

    private static final String MISSED = "Closed, not handed in";

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    WeeklyReports reports;

    @Inject
    Rows rows;

    /** A Tuesday. */
    @BeforeEach
    void aDayInMay() {
        clock.stopAt(Instant.parse("2087-05-06T08:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String refusing(Squad squad) {
        return squad.crew().assign(Map.of("due", "2087-05-06T12:00", "late", "REFUSE"));
    }

    private static Html page(Squad squad) {
        return squad.crew().lead().get(squad.dashboard("?course=tram-vs-bike")).is(200);
    }

    private static List<String> listed(Html page, String sheet) {
        return page.all("." + sheet + " tbody th").stream().map(Element::text).toList();
    }

    private void handsIn(Visit visit, String assignment) {
        String attempt = visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        visit.post(attempt + "/submission", Map.of()).is(303);
    }

    @Test
    void whatIsNotTakenAnyMoreWasMissed() {
        Squad squad = Squad.of("missed", 1);
        Crew crew = squad.crew();
        String assignment = refusing(squad);
        handsIn(squad.members().get(0), assignment);
        assertEquals(List.of(), listed(page(squad), "behind"));
        clock.pass(Duration.ofHours(5));
        Html page = page(squad);
        assertTrue(page.text("main > .lead").startsWith("1 of 2 is behind."), page.text("main > .lead"));
        assertEquals(List.of("missed-ada"), listed(page, "overdue"), "m1 handed it in");
        assertTrue(page.text(".overdue tbody").endsWith("Speed 6 May 2087 " + MISSED), page.text(".overdue"));
        assertTrue(page.text(".behind tbody").contains("overdue 6 May 2087"), page.text(".behind"));
        assertTrue(
                page.text("#behind + p").endsWith("What closed without being handed in counts as overdue for 4 weeks."),
                page.text("#behind + p"));
        String csv = crew.lead()
                .request()
                .get(squad.dashboard("/files/overdue.csv?course=tram-vs-bike"))
                .asString();
        assertTrue(csv.contains("missed-ada,Speed,6 May 2087,\"" + MISSED + "\""), csv);
        String person = "/people/" + crew.idOf("ada") + "?course=tram-vs-bike";
        Html seen = crew.lead().get(squad.dashboard(person)).is(200);
        assertTrue(seen.text("main > .lead").startsWith("Behind: overdue."), seen.text());
        assertTrue(seen.text(".owed").contains(MISSED), seen.text(".owed"));
        assertEquals(
                seen.text(".owed"), crew.member().get(squad.dashboard("/me")).text(".owed"));
        String teams = Visit.asAdmin("missed-admin")
                .request()
                .get("/dashboards/organisation/files/teams.csv")
                .asString();
        assertTrue(teams.lines().anyMatch(line -> line.matches("missed,2,.*,1")), teams);
    }

    @Test
    void whatClosedIsMissedWhateverBecameOfLateWork() {
        Squad squad = Squad.of("missed-closed", 0);
        squad.crew().assign(Map.of("due", "2087-05-06T12:00", "closes", "2087-05-08T12:00", "late", "ACCEPT"));
        squad.crew().assign(Map.of("of", "tram-vs-bike/cost", "closes", "2087-05-08T12:00"));
        assertTrue(page(squad).text(".due tbody").contains("8 May 2087"), "it is taken until then");
        clock.pass(Duration.ofDays(3));
        assertEquals(2, page(squad).all(".overdue tbody tr").size());
        String told = page(squad).text(".overdue tbody");
        assertEquals(3, told.split(MISSED, -1).length, told);
    }

    @Test
    void itEndsWithTimeAndWithWhatALeadDoes() {
        Squad waiting = Squad.of("missed-waiting", 0);
        Squad extended = Squad.of("missed-extended", 0);
        Squad withdrawn = Squad.of("missed-withdrawn", 0);
        String late = refusing(extended);
        String gone = refusing(withdrawn);
        refusing(waiting);
        clock.pass(Duration.ofDays(1));
        for (Squad squad : List.of(waiting, extended, withdrawn)) {
            assertEquals(1, listed(page(squad), "behind").size(), squad.crew().name());
        }
        Crew crew = extended.crew();
        Map<String, String> extension =
                Map.of("person", crew.idOf("ada"), "due", "2087-05-08T18:00", "reason", "She was ill");
        crew.lead().post(late + "/extensions", extension).is(303);
        withdrawn.crew().lead().post(gone + "/withdrawal", Map.of()).is(303);
        assertEquals(List.of(), listed(page(extended), "behind"));
        assertEquals(List.of(), listed(page(withdrawn), "behind"));
        waiting.crew().member().get("/lessons/tram-vs-bike/speed");
        clock.stopAt(Instant.parse("2087-06-03T11:59:59Z"));
        assertEquals(1, listed(page(waiting), "overdue").size(), "four weeks all but a second");
        clock.stopAt(Instant.parse("2087-06-03T12:00:00Z"));
        assertEquals(List.of(), listed(page(waiting), "overdue"));
    }

    @Test
    void whoCameAfterItClosedMissedNothing() {
        Squad squad = Squad.of("missed-before", 0);
        refusing(squad);
        clock.pass(Duration.ofDays(1));
        Visit late = Visit.asLearner("missed-before-late");
        late.post("/teams/joining", Map.of("code", squad.crew().code())).is(303);
        assertEquals(List.of("missed-before-ada"), listed(page(squad), "overdue"));
    }

    @Test
    void theLetterOfTheWeekSaysIt() {
        Squad squad = Squad.of("missed-letter", 0);
        refusing(squad);
        squad.crew().lead().get("/teams").is(200);
        rows.change("update person set email = 'missed@example.org' where subject = 'missed-letter-grace'");
        squad.crew()
                .lead()
                .post(squad.dashboard("/report"), Map.of("report", "yes"))
                .is(303);
        clock.stopAt(Instant.parse("2087-05-12T09:00:00Z"));
        reports.run();
        String text = rows.one("select text from letter where address = 'missed@example.org'");
        assertTrue(text.contains("1 of 1 is behind."), text);
        assertTrue(text.contains("- missed-letter-ada: Behind: overdue"), text);
        assertFalse(text.contains("Nobody"), text);
        assertEquals("0", rows.one("select count(*) from letter where text like '%Hello missed-letter-ada%'"));
    }
}
