package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assigning, and what becomes of it for those who are asked. */
@QuarkusTest
class AssignmentsTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

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

    private Taking begin(Visit visit, String assignment) {
        return Taking.at(
                visit,
                course,
                "speed",
                visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                        .is(303)
                        .location());
    }

    @Test
    void theLearnerSeesItTakesItAndItIsDone() {
        Crew crew = Crew.of("assign-simple");
        String assignment = crew.assign(Map.of("due", "2087-03-03T18:00", "zone", "Europe/Berlin", "attempts", "1"));
        Visit ada = crew.member();
        for (String page : List.of("/", crew.path(""))) {
            Html home = ada.get(page).is(200);
            assertTrue(home.text(".works").contains("Speed"), home.text(".works"));
            assertTrue(home.text(".works").contains("Due soon Due Mon 3 Mar 2087, 17:00 (UTC)"), home.text(".works"));
        }
        Html front = ada.get(assignment).is(200);
        assertTrue(front.text().contains("You can take it once."), front.text());
        assertTrue(front.text().contains("What comes later counts and is marked as late."), front.text());

        Taking taking = begin(ada, assignment);
        assertEquals(taking.path(), begin(ada, assignment).path(), "a second click finds the first attempt");
        assertTrue(ada.get(assignment).text().contains("Begun"));
        taking.allBest().submit().is(303);
        Html review = ada.get(taking.path() + "/review");
        assertEquals("Passed: 100 %", review.h1());
        assertEquals(
                assignment,
                ada.get("/teams/assignments/" + assignment.substring(assignment.lastIndexOf('/') + 1))
                        .is(303)
                        .location());
        front = ada.get(assignment);
        assertTrue(front.text(".facts").contains("Handed in"), front.text());
        assertTrue(front.text().contains("You have used all attempts."));
        assertFalse(ada.get("/").text().contains("From your teams"));
        assertTrue(ada.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(409)
                .text()
                .contains("used all attempts"));
        Html overview = crew.lead().get(assignment).is(200);
        assertTrue(overview.text(".people").contains("assign-simple-ada Handed in 100 %"), overview.text(".people"));
    }

    /** Whoever takes the quiz of their own accord has an attempt of their own beside the assigned one. */
    @Test
    void anAssignedAttemptIsAnotherThanOnesOwn() {
        Crew crew = Crew.of("assign-own");
        Taking own = Taking.start(crew.member(), course, "speed");
        Taking assigned = begin(crew.member(), crew.assign(Map.of("timeLimit", "0")));
        assertNotEquals(own.path(), assigned.path());
        assertEquals(own.path(), Taking.start(crew.member(), course, "speed").path());
        assertFalse(crew.member().get(assigned.path()).has("exam-timer"), "no time limit here");
        assertTrue(crew.member().get(own.path()).has("exam-timer"));
    }

    @Test
    void allMistakesAreToldAtOnceAndNothingIsLost() {
        Crew crew = Crew.of("assign-mistakes");
        Map<String, Object> form = Crew.form(Map.of(
                "of", "tram-vs-bike/nowhere",
                "who", "chosen",
                "zone", "Europe/Berlin",
                "opens", "2087-03-30T02:30",
                "due", "2087-02-30T10:00",
                "closes", "2087-01-01T10:00",
                "attempts", "many",
                "passMark", "101",
                "review", "own"));
        Html page = crew.lead().post(crew.path("/assignments"), form).is(400);
        String told = page.text(".missing");
        for (String why : List.of(
                "What: choose a quiz",
                "the clocks in Europe/Berlin go from 02:00 straight to 03:00",
                "2087-02-30T10:00 is no date with a time",
                "Closes: this has passed already",
                "Attempts: write a whole number",
                "Pass mark: write a whole number from 0 to 100",
                "the marks are never shown",
                "choose at least one person")) {
            assertTrue(told.contains(why), why + " in " + told);
        }
        assertEquals("many", page.attribute("#attempts", "value"));
        assertEquals("2087-03-30T02:30", page.attribute("#opens", "value"));
        assertEquals("Europe/Berlin", page.text("#zone option[selected]"));
        assertEquals("0", rows.one("select count(*) from assignment where team_id = ?::uuid", crew.id()));
    }

    @Test
    void itOpensAndClosesInItsOwnTime() {
        Crew crew = Crew.of("assign-times");
        String assignment = crew.assign(
                Map.of("opens", "2087-03-03T10:00", "due", "2087-03-03T12:00", "closes", "2087-03-03T14:00"));
        Visit ada = crew.member();
        Map<String, String> speed = Map.of("quiz", "speed");
        assertTrue(ada.get(assignment).text().contains("It opens Mon 3 Mar 2087, 10:00 (UTC)."));
        assertTrue(ada.post(assignment + "/attempts", speed).is(409).text().contains("It opens Mon 3 Mar 2087"));
        clock.pass(Duration.ofHours(4));
        begin(ada, assignment).submit().is(303);
        Html front = ada.get(assignment);
        assertTrue(front.text(".facts").contains("Handed in late"), front.text());
        assertTrue(front.text(".results").contains("late"), front.text());
        clock.pass(Duration.ofHours(1));
        assertTrue(ada.post(assignment + "/attempts", speed)
                .is(409)
                .text()
                .contains("It closed Mon 3 Mar 2087, 14:00 (UTC)."));
    }

    @Test
    void whatIsRefusedEndsWhenItIsDue() {
        Crew crew = Crew.of("assign-refuse");
        String assignment = crew.assign(Map.of("due", "2087-03-03T09:10", "late", "REFUSE"));
        Taking taking = begin(crew.member(), assignment);
        clock.pass(Duration.ofMinutes(11));
        taking.submit().is(303);
        assertEquals(
                "2087-03-03 09:10:00+00",
                rows.one("select submitted_at::text from attempt where id = ?::uuid", taking.id()));
        assertTrue(crew.member().get(assignment).text().contains("It closed Mon 3 Mar 2087, 09:10 (UTC)."));
    }

    @Test
    void onlyThoseWhoAreAskedFindIt() {
        Crew crew = Crew.of("assign-chosen");
        Visit linus = Visit.asLearner("assign-chosen-linus");
        linus.post("/teams/joining", Map.of("code", crew.code())).is(303);
        String assignment = crew.assign(Map.of("who", "chosen", "person", crew.idOf("linus")));
        crew.member().get(assignment).is(404);
        crew.member().post(assignment + "/attempts", Map.of("quiz", "speed")).is(404);
        assertTrue(linus.get("/").text().contains("From your teams"));
        assertFalse(crew.member().get("/").text().contains("From your teams"));
        begin(linus, assignment);

        crew.lead()
                .post(assignment + "/terms", Crew.form(Map.of("attempts", "2")))
                .is(303);
        crew.member().get(assignment).is(200);
        Html changed = crew.lead()
                .post(assignment + "/terms", Crew.form(Map.of("of", "tram-vs-bike/cost")))
                .is(400);
        assertTrue(changed.text(".missing").contains("somebody has begun"), changed.text());

        crew.lead().post(assignment + "/withdrawal", Map.of()).is(303);
        crew.lead().post(assignment + "/withdrawal", Map.of()).is(303);
        assertFalse(linus.get("/").text().contains("From your teams"));
        crew.member().post(assignment + "/attempts", Map.of("quiz", "speed")).is(409);
        String history = crew.lead().get(crew.path("/history")).text();
        assertTrue(history.contains("withdrew the assignment of tram-vs-bike/speed"), history);
    }

    @Test
    void itIsCopiedToAnotherTeamOnlyByWhoTeachesThere() {
        Crew crew = Crew.of("assign-copy");
        String assignment = crew.assign(Map.of("attempts", "3"));
        String other = crew.lead()
                .post("/teams", Map.of("name", "assign-copy-two"))
                .is(303)
                .location();
        String team = other.substring(other.lastIndexOf('/') + 1);
        String copy = crew.lead()
                .post(assignment + "/copies", Map.of("team", team))
                .is(303)
                .location();
        assertTrue(copy.startsWith(other + "/assignments/"), copy);
        assertEquals("3", crew.lead().get(copy).is(200).attribute("#attempts", "value"));
        Crew stranger = Crew.of("assign-copy-stranger");
        crew.lead().post(assignment + "/copies", Map.of("team", stranger.id())).is(404);
    }
}
