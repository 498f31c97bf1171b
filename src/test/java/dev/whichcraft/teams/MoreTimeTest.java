package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** More time in a running exam reaches whom it is meant for, once. The quiz has 20 minutes and 2 of grace. */
@QuarkusTest
class MoreTimeTest {

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @BeforeEach
    void atNine() {
        clock.stopAt(Instant.parse("2087-04-03T09:00:00Z"));
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

    private static void begin(Visit visit, String assignment) {
        visit.post(assignment + "/attempts", Map.of("quiz", "speed")).is(303);
    }

    /** Sends the form of a page that was made before anything was given. */
    private static Html give(Crew crew, String assignment, String person) {
        return crew.lead()
                .post(
                        assignment + "/live/extensions",
                        Map.of("person", person, "minutes", "10", "reason", "The fire alarm", "latest", ""));
    }

    private String ends(Crew crew, String person) {
        return rows.one(
                "select to_char(deadline at time zone 'UTC', 'HH24:MI') || ' ' || to_char(last_call at time zone 'UTC',"
                        + " 'HH24:MI') from attempt where person_id = ?::uuid",
                crew.idOf(person));
    }

    @Test
    void theSameForSomebodyElseIsNoSecondClick() {
        Crew crew = Crew.of("more-back");
        String assignment = crew.assign(Map.of());
        Visit linus = join(crew, "linus");
        begin(crew.member(), assignment);
        begin(linus, assignment);
        give(crew, assignment, crew.idOf("ada")).is(303);
        give(crew, assignment, crew.idOf("linus")).is(303);
        assertEquals("09:30 09:32", ends(crew, "ada"));
        assertEquals("09:30 09:32", ends(crew, "linus"));
        give(crew, assignment, crew.idOf("linus")).is(303);
        assertEquals("09:30 09:32", ends(crew, "linus"), "that was a second click");
        begin(join(crew, "late"), assignment);
        give(crew, assignment, "all").is(303);
        assertEquals("09:30 09:32", ends(crew, "late"));
        assertEquals("09:30 09:32", ends(crew, "ada"), "who has it gets it no second time");
        give(crew, assignment, crew.idOf("grace")).is(400);
    }

    @Test
    void whoGotMoreTimeNeverEndsBeforeTheOthers() {
        Crew crew = Crew.of("more-moved");
        Map<String, String> terms = Map.of("due", "2087-04-03T09:15", "late", "REFUSE");
        String assignment = crew.assign(terms);
        Visit linus = join(crew, "linus");
        begin(crew.member(), assignment);
        begin(linus, assignment);
        give(crew, assignment, crew.idOf("ada")).is(303);
        assertEquals("09:25 09:25", ends(crew, "ada"));
        assertEquals("09:15 09:15", ends(crew, "linus"));
        crew.lead()
                .post(assignment + "/terms", Crew.form(Map.of("due", "2087-04-03T11:00", "late", "REFUSE")))
                .is(303);
        assertEquals("09:20 09:22", ends(crew, "linus"));
        assertEquals("09:30 09:32", ends(crew, "ada"));
    }
}
