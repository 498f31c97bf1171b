package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People and sections: in which order, and how they stood. */
@QuarkusTest
class TeamMatrixTest {

    private static final String QUIZ = "isolation-and-security";

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void aMondayInMay() {
        course = library.course("docker-vs-vm").orElseThrow();
        clock.stopAt(Instant.parse("2087-05-05T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static String cells(Element row) {
        return row.select("th, td").eachText().toString();
    }

    private void right(Visit visit) {
        Taking.start(visit, course, QUIZ).allBest().submit().is(303);
    }

    @Test
    void namesAreSortedBothWays() {
        Squad squad = Squad.of("dash-sort", 2);
        String path = squad.dashboard("?course=docker-vs-vm");
        Html up = squad.crew().lead().get(path).is(200);
        String link = up.attribute(".matrix th[aria-sort=ascending] a", "href");
        Html down = squad.crew().lead().get(squad.dashboard(link.replaceFirst("#.*", "")));
        assertEquals("descending", down.attribute(".matrix th[aria-sort]", "aria-sort"));
        assertEquals(List.of("dash-sort-ada", "dash-sort-m1", "dash-sort-m2"), names(up));
        assertEquals(List.of("dash-sort-m2", "dash-sort-m1", "dash-sort-ada"), names(down));
    }

    private static List<String> names(Html page) {
        return page.all(".matrix tbody th").stream().map(Element::text).toList();
    }

    @Test
    void aSectionThatIsGoneLeavesNobodyBehind() {
        Squad squad = Squad.of("dash-gone", 0);
        right(squad.crew().member());
        String id = squad.crew().idOf("ada");
        for (String gone : List.of("once", "twice", "thrice")) {
            rows.change(
                    "insert into standing (person_id, course, quiz, level, best, last, attempts, last_at)"
                            + " values (?::uuid, 'docker-vs-vm', ?, 'ATTEMPTED', 0, 0, 1, now())",
                    id,
                    gone);
        }
        Html page = squad.crew().lead().get(squad.dashboard("?course=docker-vs-vm"));
        assertTrue(page.text("main > .lead").startsWith("Nobody of 1 is behind."), page.text("main > .lead"));
    }

    @Test
    void theTeamIsShownAsItStoodThen() {
        Squad squad = Squad.of("dash-then", 0);
        right(squad.crew().member());
        clock.pass(Duration.ofDays(14));
        Squad.takes(squad.crew().member(), course, QUIZ, 4, false, Confidence.CERTAIN);
        Html now = squad.crew().lead().get(squad.dashboard("?course=docker-vs-vm"));
        assertFalse(now.has("[data-chart=levels]"), "shares are told from five people up");
        assertTrue(cells(now.all(".matrix tbody tr").get(0)).contains("Attempted"));
        Html then = squad.crew().lead().get(squad.dashboard("?course=docker-vs-vm&at=2087-05-05"));
        assertFalse(cells(then.all(".matrix tbody tr").get(0)).contains("Attempted"));
        assertTrue(then.text(".matrix thead").startsWith("Person ▲ State today "), then.text(".matrix thead"));
        assertTrue(then.text(".matrix thead").endsWith("Last seen until today"), then.text(".matrix thead"));
        assertTrue(now.text(".matrix thead").endsWith("Last seen"), "of today it goes without saying");
        assertTrue(then.has(".sheet.sections[aria-label='Sections, as they stood in the week of 2087-05-05']"));
        assertEquals("1 1", tried(then), "section by section, too, it is as it was then");
        assertEquals("1 0", tried(now));
        assertTrue(then.text().contains("Levels as they stood at the end of the week of 2087-05-05"));
        assertEquals("2087-05-05", then.attribute(".filters input[name=at]", "value"), "a filter stays in that week");
        assertFalse(then.attribute(".kept a", "href").contains("at="), "and one comes back to today");
        assertEquals(
                "[People who answered something, 1, 1, 0]",
                cells(now.all(".month tbody tr").get(0)),
                "this week so far, four whole weeks, the four before");
        squad.crew()
                .lead()
                .get(squad.dashboard("?at=yesterday&sort=nothing&only=nobody"))
                .is(200);
    }

    /** How many people tried the section, and how many are familiar with it. */
    private static String tried(Html page) {
        return page.all(".sections tbody tr").stream()
                .filter(row -> row.select("th a").attr("href").contains("sort=" + QUIZ))
                .map(row -> row.select("td").get(0).text() + " "
                        + row.select("td").get(1).text())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whoHandedInNothingAnsweredNothing() {
        Squad squad = Squad.of("dash-blank", 1);
        Squad.takes(squad.crew().member(), course, QUIZ, 0, true, Confidence.CERTAIN);
        Squad.takes(squad.members().get(0), course, QUIZ, 1, true, Confidence.CERTAIN);
        Html page =
                squad.crew().lead().get(squad.dashboard("?course=docker-vs-vm")).is(200);
        assertEquals(
                "[People who answered something, 1, 0, 0]",
                cells(page.all(".month tbody tr").get(0)));
        String teams = Visit.asAdmin("dash-blank-admin")
                .request()
                .get("/dashboards/organisation/files/teams.csv")
                .asString();
        assertTrue(teams.lines().anyMatch(line -> line.startsWith("dash-blank,2,1,1,")), teams);
        String head = teams.lines().findFirst().orElseThrow();
        assertTrue(head.contains(",Active in this week and the four before,"), head);
        assertTrue(page.text(".month thead").contains("This week so far"));
    }

    /** Long ago is told as it was then, also of somebody who went on afterwards, and leads to the rows of then. */
    @Test
    void aWeekLongAgoCountsWhatWasThere() {
        Squad squad = Squad.of("matrix-long-ago", 0);
        right(squad.crew().member());
        clock.pass(Duration.ofDays(7 * 5));
        right(squad.crew().member());
        clock.pass(Duration.ofDays(7 * 20));
        String then = squad.dashboard("?course=docker-vs-vm&at=2087-05-05");
        Element row = squad.crew().lead().get(then).is(200).all(".sections tbody tr").stream()
                .filter(one -> one.select("td[data-head=Answers] a").size() > 0)
                .findFirst()
                .orElseThrow();
        String answers = row.select("td[data-head=Answers]").text();
        Html rows =
                squad.crew().lead().get(row.select("td[data-head=Answers] a").attr("href"));
        assertEquals(1, rows.all(".answers tbody tr").size(), "of that week alone");
        assertEquals(answers, rows.all(".answers td[data-head=Answers]").get(0).text());
    }
}
