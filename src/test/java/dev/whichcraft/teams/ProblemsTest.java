package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Somebody says that something is wrong with a question, and hears of it. */
@QuarkusTest
class ProblemsTest {

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    TestClock clock;

    private Course course;

    @BeforeEach
    void aCourse() {
        course = library.course("tram-vs-bike").orElseThrow();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Html report(Visit visit, Taking taking, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of(
                "attempt",
                taking.id(),
                "question",
                taking.first().id(),
                "kind",
                "UNCLEAR",
                "text",
                "Which <b>tram</b>?"));
        form.putAll(fields);
        return visit.post("/teams/problems", form);
    }

    private Taking assigned(Crew crew) {
        String path = crew.member()
                .post(crew.assign(Map.of()) + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return Taking.at(crew.member(), course, "speed", path);
    }

    @Test
    void isReportedOnceReadByLeadsAndAnswered() {
        Crew crew = Crew.of("problem-team");
        Taking taking = assigned(crew);
        Html page = taking.look(taking.first());
        assertTrue(page.has(".report form[hx-post]") && page.has(".report form[target=_blank]"));
        Html first = report(crew.member(), taking, Map.of()).is(303);
        assertEquals(first.location(), report(crew.member(), taking, Map.of()).location(), "a second click");
        assertTrue(crew.member().follow(first).text(".report").contains("Thank you, it arrived."));
        assertEquals(
                "1",
                rows.one(
                        "select count(*) from problem p join attempt a on a.id = p.attempt_id"
                                + " where p.person_id = ?::uuid and p.quiz_hash = a.quiz_hash and p.assignment_id = a.assignment_id",
                        crew.idOf("ada")));

        Html inbox = crew.lead().get(crew.path("/problems")).is(200);
        assertTrue(inbox.text(".tabs").contains("Problems (1 open)"), inbox.text(".tabs"));
        assertEquals("Which <b>tram</b>?", inbox.text(".said"), "shown as it was typed");
        String reply = inbox.attribute("form[action$=reply]", "action");
        Html empty = crew.lead().post(reply, Map.of("reply", " ")).is(400);
        assertTrue(empty.text(".missing").contains("Write what the person is to read."));
        crew.lead().post(reply, Map.of("reply", "The <i>old</i> one. Mended.")).is(303);
        assertFalse(crew.lead().get(crew.path("/problems")).text(".tabs").contains("open"));
        Html mine = crew.member().get("/teams/problems").is(200);
        assertTrue(mine.text().contains("Answered") && mine.text().contains("The <i>old</i> one. Mended."));

        String closing = reply.replace("/reply", "/closure");
        crew.lead().post(closing, Map.of("closed", "yes")).is(303);
        crew.lead().post(closing, Map.of("closed", "yes")).is(303);
        assertTrue(crew.member().get("/teams/problems").text().contains("Closed"));
        assertEquals(
                "2",
                rows.one(
                        "select count(*) from team_change where team_id = ?::uuid and kind in ('ANSWERED', 'CLOSED')",
                        crew.id()));
        assertTrue(crew.lead()
                .get(crew.path("/history"))
                .text()
                .contains("answered what problem-team-ada reported of tram-vs-bike/speed/"));
    }

    @Test
    void othersNeitherReadNorAnswerIt() {
        Crew crew = Crew.of("problem-ours");
        Crew others = Crew.of("problem-others");
        Html told = report(crew.member(), assigned(crew), Map.of()).is(303);
        String id = told.location().substring("/teams/problems/".length());
        others.member().get(told.location()).is(404);
        others.lead()
                .post(others.path("/problems/" + id + "/reply"), Map.of("reply", "x"))
                .is(404);
        Visit admin = Visit.asAdmin("problem-admin");
        admin.post("/teams/problems/others/" + id + "/closure", Map.of()).is(404);
        crew.lead().get("/teams/problems/others").is(403);
        report(others.member(), assigned(crew), Map.of()).is(404);
    }

    @Test
    void fromPracticeItGoesToAdmins() {
        Visit ada = Visit.asLearner("problem-practice");
        String question = course.quiz("speed").orElseThrow().questions().get(0).id();
        Map<String, String> form = new HashMap<>(Map.of(
                "course",
                "tram-vs-bike",
                "quiz",
                "speed",
                "question",
                question,
                "kind",
                "TYPO",
                "text",
                "Practice slip"));
        ada.post("/teams/problems", form).is(303);
        Visit admin = Visit.asAdmin("problem-root");
        Html inbox = admin.get("/teams/problems/others").is(200);
        String reply = inbox.all("article").stream()
                .filter(one -> one.text().contains("Practice slip"))
                .findFirst()
                .orElseThrow()
                .select("form[action$=reply]")
                .attr("action");
        admin.post(reply, Map.of("reply", "So it was.")).is(303);
        assertTrue(ada.get("/teams/problems").text().contains("So it was."));
        form.put("question", "no-such-question");
        ada.post("/teams/problems", form).is(404);
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        Visit ada = Visit.asLearner("problem-wrong");
        Taking taking = Taking.start(ada, course, "speed");
        Html page = report(ada, taking, Map.of("kind", "", "text", "x".repeat(2001)))
                .is(400);
        assertTrue(page.text(".report .missing").contains("Choose what kind"), page.text(".missing"));
        assertTrue(page.text(".report .missing").contains("1 too many"), page.text(".missing"));
        assertEquals("x".repeat(2001), page.text(".report textarea"));
        report(ada, taking, Map.of("text", "\0 ")).is(400);
    }

    @Test
    void twentyADayAreEnough() {
        Visit ada = Visit.asLearner("problem-many");
        Taking taking = Taking.start(ada, course, "speed");
        for (int i = 0; i < 20; i++) {
            report(ada, taking, Map.of("text", "Number " + i)).is(303);
        }
        Html full = report(ada, taking, Map.of("text", "Number 20")).is(429);
        assertTrue(full.text(".report .missing").contains("tomorrow"), full.text());
        report(ada, taking, Map.of("text", "Number 3")).is(303);
        clock.pass(Duration.ofDays(1));
        report(ada, taking, Map.of("text", "Number 20")).is(303);
    }
}
