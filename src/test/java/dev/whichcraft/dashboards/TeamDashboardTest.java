package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Crew;
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
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How a team stands: what its leads see, what each member sees of that, and nothing for anybody else. */
@QuarkusTest
class TeamDashboardTest {

    private static final String QUIZ = "isolation-and-security";

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

    private void wrong(Visit visit) {
        Squad.takes(visit, course, QUIZ, 4, false, Confidence.CERTAIN);
    }

    private void fast(Visit visit) {
        Taking.start(visit, library.course("tram-vs-bike").orElseThrow(), "speed")
                .allBest()
                .submit()
                .is(303);
    }

    private void right(Visit visit) {
        Taking.start(visit, course, QUIZ).allBest().submit().is(303);
    }

    @Test
    void theLeadFindsWhoIsBehindAndWhatMisleads() {
        Squad squad = Squad.of("dash-lead", 5);
        Crew crew = squad.crew();
        crew.assign(Map.of("of", "docker-vs-vm/" + QUIZ, "due", "2087-05-06T09:00"));
        wrong(squad.members().get(0));
        wrong(squad.members().get(1));
        String given = squad.dashboard("?course=docker-vs-vm");
        String summary = crew.lead().get(given).is(200).text("main > .lead");
        assertTrue(
                summary.startsWith(
                        "Nobody of 6 is behind. The most widespread wrong idea in this week and the four before: “"),
                summary);
        assertTrue(summary.contains("(2 people)"), summary);
        assertTrue(crew.lead().get(given).text(".due").contains("dash-lead-ada"), "due within a week");
        clock.pass(Duration.ofDays(2));
        Html page = crew.lead().get(given).is(200);
        assertTrue(page.text("main > .lead").startsWith("6 of 6 are behind."), "nobody handed the assignment in");
        assertEquals(6, page.all(".overdue tbody tr").size());
        crew.lead()
                .post(
                        squad.dashboard("/rule"),
                        Map.of(
                                "overdue",
                                "30",
                                "level",
                                "FAMILIAR",
                                "sections",
                                "0",
                                "unseen",
                                "30",
                                "course",
                                course.id()))
                .is(303);
        page = crew.lead().get(given);
        assertTrue(page.text("main > .lead").startsWith("2 of 6 are behind."), page.text("main > .lead"));
        assertEquals(
                List.of("dash-lead-m1", "dash-lead-m2"),
                page.all(".behind tbody th").stream().map(Element::text).toList());
        assertTrue(page.text("#behind + p").contains("below familiar in more than 0 sections they tried"));
        String link = page.attribute(".misconceptions tbody a", "href");
        Html idea = crew.lead().get(link).is(200);
        assertEquals(2, idea.all(".holders tbody tr").size());
        assertTrue(idea.all(".answers tbody tr").size() >= 2, "and the answers behind it");
        assertTrue(idea.text(".answers").contains("Certain"));
    }

    @Test
    void anIdeaThatNobodyShowedForWeeksIsNotNewsAnyMore() {
        Squad squad = Squad.of("dash-news", 0);
        wrong(squad.crew().member());
        String path = squad.dashboard("?course=docker-vs-vm");
        assertTrue(squad.crew().lead().get(path).text("main > .lead").contains("One person showed a wrong idea"));
        clock.pass(Duration.ofDays(42));
        Html later = squad.crew().lead().get(path).is(200);
        assertFalse(later.text("main > .lead").contains("wrong idea"), later.text("main > .lead"));
        assertTrue(later.has(".misconceptions tbody tr"), "the table still has it");
    }

    @Test
    void aRuleThatMakesNoSenseIsRefused() {
        Squad squad = Squad.of("dash-rule", 0);
        String before = squad.crew().lead().get(squad.dashboard("")).text("#behind + p");
        for (Map<String, String> wrong : List.of(
                Map.of("overdue", "soon", "level", "FAMILIAR", "sections", "1", "unseen", "1"),
                Map.of("overdue", "1", "level", "NEW", "sections", "1", "unseen", "1"),
                Map.of("overdue", "1", "level", "FAMILIAR", "sections", "1", "unseen", "0"),
                Map.of("overdue", "1", "level", "FAMILIAR"))) {
            Html page =
                    squad.crew().lead().post(squad.dashboard("/rule"), wrong).is(400);
            assertTrue(page.text("[role=alert]").contains("The rule was not changed"));
        }
        assertEquals(before, squad.crew().lead().get(squad.dashboard("")).text("#behind + p"));
    }

    @Test
    void theFileEqualsTheScreenWithItsFilters() {
        Squad squad = Squad.of("dash-file", 3);
        wrong(squad.members().get(0));
        right(squad.members().get(1));
        rows.change("update person set name = '=2+5' || name where subject = 'dash-file-m2'");
        String query = "?course=docker-vs-vm&find=-m&sort=" + QUIZ + "&way=down";
        Html page = squad.crew().lead().get(squad.dashboard(query)).is(200);
        List<String> names =
                page.all(".matrix tbody th").stream().map(Element::text).toList();
        assertEquals(
                List.of("=2+5dash-file-m2", "dash-file-m1", "dash-file-m3"), names, "the best first, ada left out");
        assertEquals("descending", page.attribute(".matrix th[aria-sort]", "aria-sort"));
        String href = page.attribute(".files a[href*=matrix.csv]", "href");
        String csv = squad.crew()
                .lead()
                .request()
                .get(href)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        List<String> lines = csv.replace("\uFEFF", "").lines().toList();
        assertEquals(4, lines.size());
        for (int i = 0; i < 3; i++) {
            String onPage = String.join(
                    ",", page.all(".matrix tbody tr").get(i).select("th, td").eachText());
            assertEquals((i == 0 ? "'" : "") + onPage, lines.get(i + 1), "what looks like a formula is made harmless");
        }
        squad.crew().lead().get(squad.dashboard("/files/nothing.csv")).is(404);
        squad.crew().lead().get(squad.dashboard("/files/matrix.exe")).is(404);
    }

    @Test
    void ratesAreToldFromFivePeopleUp() {
        Squad squad = Squad.of("dash-five", 4);
        squad.all().subList(0, 4).forEach(this::fast);
        String path = squad.dashboard("?course=tram-vs-bike");
        Html four = squad.crew().lead().get(path).is(200);
        assertTrue(four.text(".choosing").contains("rates are told from 5 people up"), four.text(".choosing"));
        assertFalse(four.has(".choosing table"));
        assertTrue(four.text(".sections").contains("Fewer than five people"));
        assertTrue(four.text(".month").contains("Fewer than five people"));
        fast(squad.all().get(4));
        Html five = squad.crew().lead().get(path).is(200);
        assertTrue(five.has(".choosing table"));
        assertFalse(five.text().contains("Fewer than five people"));
        assertTrue(five.has("[data-chart=levels] .weeks tbody"));
        assertTrue(five.text("#time + p").contains("At proficient or better: "), five.text("#time + p"));
    }

    @Test
    void thirtyPeopleCostAsManyStatementsAsTwo() {
        Squad squad = Squad.of("dash-count", 1);
        squad.crew().assign(Map.of("of", "docker-vs-vm/" + QUIZ, "due", "2087-05-06T09:00"));
        wrong(squad.members().get(0));
        String path = squad.dashboard("?course=docker-vs-vm");
        squad.crew().lead().get(path).is(200);
        long two = counting.during(() -> squad.crew().lead().get(path).is(200)).statements();
        for (int i = 0; i < 8; i++) {
            Visit more = Visit.asLearner("dash-count-more" + i);
            more.post("/teams/joining", Map.of("code", squad.crew().code())).is(303);
            wrong(more);
        }
        long ten = counting.during(() -> squad.crew().lead().get(path).is(200)).statements();
        assertEquals(two, ten);
        assertTrue(ten <= 16, "statements: " + ten);
    }
}
