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
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other terms for one person, also while they are in an attempt. The quiz has 20 minutes and 2 of grace. */
@QuarkusTest
class ExtensionsTest {

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

    private Taking begin(Crew crew, String assignment) {
        return Taking.at(
                crew.member(),
                course,
                "speed",
                crew.member()
                        .post(assignment + "/attempts", Map.of("quiz", "speed"))
                        .is(303)
                        .location());
    }

    private Html extend(Crew crew, String assignment, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of("person", crew.idOf("ada"), "reason", "She was ill"));
        form.putAll(fields);
        return crew.lead().post(assignment + "/extensions", form);
    }

    private String undo(Crew crew, String assignment) {
        return crew.lead().get(assignment + "/extensions").is(200).attribute("form[action$=reversal]", "action");
    }

    private String times(Taking taking) {
        return rows.one(
                "select to_char(deadline at time zone 'UTC', 'HH24:MI') || ' ' || to_char(last_call at time zone 'UTC',"
                        + " 'HH24:MI') || ' ' || to_char(alarm at time zone 'UTC', 'HH24:MI') || ' ' || state"
                        + " from attempt where id = ?::uuid",
                taking.id());
    }

    @Test
    void moreTimeReachesARunningAttemptAtOnceAndIsTakenBack() {
        Crew crew = Crew.of("extend-running");
        String assignment = crew.assign(Map.of());
        Taking taking = begin(crew, assignment);
        assertEquals("09:20 09:22 09:20 IN_PROGRESS", times(taking));

        extend(crew, assignment, Map.of("factor", "2.0")).is(303);
        assertEquals("09:40 09:42 09:40 IN_PROGRESS", times(taking));
        extend(crew, assignment, Map.of("timeLimit", "30")).is(303);
        assertEquals("10:00 10:02 10:00 IN_PROGRESS", times(taking));

        String undo = undo(crew, assignment);
        crew.lead().post(undo, Map.of()).is(303);
        assertEquals("09:40 09:42 09:40 IN_PROGRESS", times(taking));
        crew.lead().post(undo, Map.of()).is(303);

        clock.pass(Duration.ofMinutes(30));
        crew.lead().post(undo(crew, assignment), Map.of()).is(303);
        assertEquals("09:35 09:35 09:35 IN_PROGRESS", times(taking), "never ended at a stroke");
        taking.allBest().submit().is(303);
        Html listed = crew.lead().get(assignment + "/extensions");
        assertTrue(listed.text(".checklist").contains("extend-running-ada: time limit 30 minutes. She was ill"));
        assertTrue(listed.text(".checklist").contains("Taken back"), listed.text(".checklist"));
        String history = crew.lead().get(crew.path("/history")).text();
        assertTrue(
                history.contains("gave extend-running-ada other terms for tram-vs-bike/speed: She was ill"), history);
    }

    @Test
    void whoIsRunningOverIsInTimeAgain() {
        Crew crew = Crew.of("extend-over");
        String assignment = crew.assign(Map.of());
        Taking taking = begin(crew, assignment);
        clock.pass(Duration.ofMinutes(21));
        crew.member().get(taking.path()).is(200);
        assertEquals("OVERDUE", rows.one("select state from attempt where id = ?::uuid", taking.id()));
        extend(crew, assignment, Map.of("factor", "1.5")).is(303);
        assertEquals("09:30 09:32 09:30 IN_PROGRESS", times(taking));
    }

    @Test
    void whatIsOverStaysOver() {
        Crew crew = Crew.of("extend-late");
        String assignment = crew.assign(Map.of("attempts", "1"));
        Taking taking = begin(crew, assignment);
        clock.pass(Duration.ofMinutes(23));
        extend(crew, assignment, Map.of("factor", "2.0")).is(303);
        assertEquals("SUBMITTED", rows.one("select state from attempt where id = ?::uuid", taking.id()));
        crew.member().post(assignment + "/attempts", Map.of("quiz", "speed")).is(409);
        extend(crew, assignment, Map.of("attempts", "2")).is(303);
        Taking second = begin(crew, assignment);
        assertEquals("10:03", times(second).substring(0, 5));
    }

    @Test
    void otherDatesHoldForOnePersonOnly() {
        Crew crew = Crew.of("extend-dates");
        String assignment = crew.assign(Map.of("due", "2087-03-03T10:00", "late", "REFUSE"));
        extend(crew, assignment, Map.of("due", "2087-03-05T10:00")).is(303);
        clock.pass(Duration.ofHours(3));
        Html page = crew.member().get(assignment).is(200);
        assertTrue(page.text().contains("Due Wed 5 Mar 2087, 10:00 (UTC)"), page.text());
        begin(crew, assignment).submit().is(303);
        Html overview = crew.lead().get(assignment);
        assertTrue(overview.text(".facts").contains("Closed"), overview.text(".facts"));
        assertTrue(overview.text(".people").contains("own terms"), overview.text(".people"));
    }

    @Test
    void aReasonIsAskedForAndMistakesAreTold() {
        Crew crew = Crew.of("extend-mistakes");
        String assignment = crew.assign(Map.of("due", "2087-03-03T10:00", "closes", "2087-03-03T12:00"));
        Html page = extend(crew, assignment, Map.of("reason", " ", "due", "2087-03-04T10:00", "attempts", "-1"))
                .is(400);
        String told = page.text(".missing");
        assertTrue(told.contains("Closes: it closes before it is due"), told);
        assertTrue(told.contains("Attempts: write a whole number"), told);
        assertTrue(told.contains("Reason: say why"), told);
        assertEquals("2087-03-04T10:00", page.attribute("#due", "value"));
        assertTrue(extend(crew, assignment, Map.of()).is(400).text(".missing").contains("what is to be different"));
        assertFalse(crew.lead().get(assignment + "/extensions").has(".checklist"));
    }

    /** A change for everybody reaches attempts that run, by the same rule. */
    @Test
    void aChangeOfTheAssignmentReachesThemToo() {
        Crew crew = Crew.of("extend-all");
        String assignment = crew.assign(Map.of());
        Taking taking = begin(crew, assignment);
        crew.lead()
                .post(assignment + "/terms", Crew.form(Map.of("timeLimit", "60")))
                .is(303);
        assertEquals("10:00 10:02 10:00 IN_PROGRESS", times(taking));
        crew.lead()
                .post(assignment + "/terms", Crew.form(Map.of("timeLimit", "60", "closes", "2087-03-03T09:30")))
                .is(303);
        assertEquals("09:30 09:30 09:30 IN_PROGRESS", times(taking));
    }
}
