package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.Closing;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An instructor tries an assignment as a learner, and nothing of it is left. */
@QuarkusTest
class PreviewTest {

    /** How many rows each table has, but for versions of quizzes, which are kept whoever looks at them. */
    private static final String EVERY_TABLE =
            """
            select string_agg(table_name || ' ' || (xpath('/row/n/text()',
              query_to_xml('select count(*) as n from ' || table_name, false, true, '')))[1]::text, ', ' order by table_name)
            from information_schema.tables where table_schema = current_schema()
              and table_name not in ('quiz_version', 'flyway_schema_history')""";

    @Inject
    Library library;

    @Inject
    Closing closing;

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

    private Taking tries(Crew crew, String assignment) {
        String path = crew.lead()
                .post(assignment + "/previews", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return Taking.at(crew.lead(), course, "speed", path);
    }

    private void leave(Visit visit, Html page) {
        String action = page.attribute("form[action$=departure]", "action");
        visit.post(action, Map.of("to", page.attribute("form[action$=departure] [name=to]", "value")))
                .is(303);
    }

    @Test
    void isTakenToTheEndAndLeavesNoTrace() {
        Crew crew = Crew.of("preview-trace");
        String assignment = crew.assign(Map.of("timeLimit", "30", "attempts", "1"));
        for (String page : new String[] {assignment, "/progress", "/practice", "/", "/courses/tram-vs-bike"}) {
            crew.lead().get(page).is(200);
        }
        String before = rows.one(EVERY_TABLE);
        String overview = crew.lead().get(assignment).text("main");
        String practice = crew.lead().get("/practice").text("main");
        String home = crew.lead().get("/").text("main");

        Taking taking = tries(crew, assignment);
        Html question = taking.look(taking.first());
        assertTrue(question.text().contains("You are trying this as a learner."), question.text());
        assertEquals(
                "30",
                rows.one(
                        "select (extract(epoch from deadline - started_at) / 60)::int::text from attempt where id = ?::uuid",
                        taking.id()));
        assertEquals(home, crew.lead().get("/").text("main"), "no attempt waits to be finished");
        taking.allBest().submit().is(303);
        Html review = crew.lead().get(taking.path() + "/review").is(200);
        assertEquals("Passed: 100%", review.h1().replace(" %", "%"));
        assertFalse(review.has(".facts"), "no level is told");
        assertEquals(overview, crew.lead().get(assignment).text("main"));
        assertEquals(practice, crew.lead().get("/practice").text("main"), "practice neither gains nor withholds");
        assertFalse(crew.lead().get("/progress").text("main").contains("100"));

        Taking again = tries(crew, assignment);
        assertNotEquals(taking.id(), again.id(), "as often as one likes, whatever learners may");
        leave(crew.lead(), again.look(again.first()));
        assertEquals(before, rows.one(EVERY_TABLE));
        crew.lead().get(again.path()).is(404);
    }

    @Test
    void standsBesideAnAttemptOfOnesOwn() {
        Visit grace = Visit.asInstructor("preview-beside");
        Taking own = Taking.start(grace, course, "speed");
        String tried = grace.post("/quizzes/tram-vs-bike/speed/previews", Map.of())
                .is(303)
                .location();
        assertNotEquals(own.path(), tried);
        assertEquals(own.path(), grace.get("/quizzes/tram-vs-bike/speed").attribute("a[href^=/attempts/]", "href"));
        grace.post(own.path().replace("/attempts/", "/attempts/previews/") + "/departure", Map.of())
                .is(303);
        grace.get(own.path()).is(200);
        assertEquals(
                403,
                Visit.asLearner("preview-learner")
                        .post("/quizzes/tram-vs-bike/speed/previews", Map.of())
                        .status());
    }

    @Test
    void isForgottenAfterADayWhenNobodyLeavesIt() {
        Crew crew = Crew.of("preview-day");
        String assignment = crew.assign(Map.of());
        Taking taking = tries(crew, assignment);
        Taking learners = Taking.at(
                crew.member(),
                course,
                "speed",
                crew.member()
                        .post(assignment + "/attempts", Map.of("quiz", "speed"))
                        .location());
        clock.pass(Duration.ofMinutes(25));
        closing.run();
        crew.lead().get(taking.path() + "/review").is(200);
        clock.pass(Duration.ofDays(1));
        closing.run();
        crew.lead().get(taking.path()).is(404);
        crew.member().get(learners.path() + "/review").is(200);
    }
}
