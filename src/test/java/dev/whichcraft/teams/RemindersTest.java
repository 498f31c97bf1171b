package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.teams.reminders.Reminders;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Log;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Letters about what is due: one before, one after, to those who still have something to do and want them. */
@QuarkusTest
class RemindersTest {

    @Inject
    Reminders reminders;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @BeforeEach
    void atNine() {
        clock.stopAt(Instant.parse("2086-03-04T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Crew crew(String name) {
        Crew crew = Crew.of(name);
        crew.member().get("/teams").is(200);
        rows.change("update person set email = ? where subject = ?", name + "@example.org", name + "-ada");
        return crew;
    }

    private long letters(String name) {
        return Long.parseLong(rows.one("select count(*) from letter where address = ?", name + "@example.org"));
    }

    @Test
    void oneLetterBeforeAndOneAfter() {
        Crew crew = crew("remind");
        String assignment = crew.assign(Map.of("due", "2086-03-06T18:00", "zone", "Europe/Berlin"));
        reminders.run();
        assertEquals(0, letters("remind"));
        clock.pass(Duration.ofHours(33));
        reminders.run();
        reminders.run();
        assertEquals(1, letters("remind"));
        String text = rows.one("select subject || ' / ' || text from letter where address = 'remind@example.org'");
        assertTrue(text.startsWith("Due soon: Speed / Hello remind-ada,"), text);
        assertTrue(text.contains("Speed is due Wed 6 Mar 2086, 18:00 (Europe/Berlin)."), text);
        assertTrue(text.contains(assignment), text);
        clock.pass(Duration.ofHours(24));
        reminders.run();
        reminders.run();
        assertEquals(2, letters("remind"));
        clock.pass(Duration.ofDays(10));
        reminders.run();
        assertEquals(2, letters("remind"));
    }

    @Test
    void whoIsDoneOrWantsNoneGetsNone() {
        Crew done = crew("remind-done");
        String assignment = done.assign(Map.of("due", "2086-03-04T18:00"));
        String attempt = done.member()
                .post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        done.member().post(attempt + "/submission", Map.of()).is(303);
        Crew quiet = crew("remind-quiet");
        quiet.assign(Map.of("due", "2086-03-04T18:00"));
        quiet.member().post("/teams/reminders", Map.of("reminders", "no")).is(303);
        assertTrue(quiet.member().get("/teams").text().contains("You get no mail about what is due."));
        Crew withdrawn = crew("remind-withdrawn");
        withdrawn.lead().post(withdrawn.assign(Map.of("due", "2086-03-04T18:00")) + "/withdrawal", Map.of());
        Crew refused = crew("remind-refused");
        refused.assign(Map.of("due", "2086-03-04T09:30", "late", "REFUSE"));
        clock.pass(Duration.ofHours(1));
        reminders.run();
        assertEquals(0, letters("remind-done"));
        assertEquals(0, letters("remind-quiet"));
        assertEquals(0, letters("remind-withdrawn"));
        assertEquals(0, letters("remind-refused"), "nothing is to be done about it");
        quiet.member().post("/teams/reminders", Map.of("reminders", "yes")).is(303);
        reminders.run();
        assertEquals(1, letters("remind-quiet"));
    }

    @Test
    void anExtensionMovesTheLetter() {
        Crew crew = crew("remind-extended");
        String assignment = crew.assign(Map.of("due", "2086-03-04T18:00"));
        Map<String, String> extension =
                Map.of("person", crew.idOf("ada"), "due", "2086-03-08T18:00", "reason", "She was ill");
        crew.lead().post(assignment + "/extensions", extension).is(303);
        reminders.run();
        assertEquals(0, letters("remind-extended"));
        clock.pass(Duration.ofDays(4));
        reminders.run();
        assertEquals(1, letters("remind-extended"));
    }

    @Test
    void whatWasDueBeforeItWasCopiedIsNotOverdue() {
        Crew crew = crew("remind-copy");
        Map<String, String> form = new HashMap<>(
                Map.of("opens", "2086-03-04T08:00", "due", "2086-03-04T18:00", "closes", "2086-03-09T18:00"));
        String marking = crew.assign(form);
        form.put("late", "REFUSE");
        String refusing = crew.assign(form);
        Crew other = crew("remind-copied");
        Visit.asInstructor("remind-copy-grace")
                .post("/teams/joining", Map.of("code", other.code()))
                .is(303);
        other.lead()
                .post(other.path("/members/" + crew.idOf("grace") + "/role"), Map.of("role", "LEAD"))
                .is(303);
        clock.pass(Duration.ofHours(10));
        for (String assignment : List.of(marking, refusing)) {
            crew.lead().post(assignment + "/copies", Map.of("team", other.id())).is(303);
        }
        String moments = rows.one(
                "select string_agg(concat_ws(' ', opens_at::text, due_at::text, to_char(closes_at, 'MM-DD'), late), ', ')"
                        + " from assignment where team_id = ?::uuid",
                other.id());
        assertEquals("03-09 MARK, 03-09 MARK", moments);
        reminders.run();
        assertEquals(0, letters("remind-copied"));
    }

    @Test
    void oneThatFailsKeepsNoOtherWaitingAndIsTriedAgain() {
        Crew fails = crew("remind-fails");
        Crew after = crew("remind-after");
        String assignment = fails.assign(Map.of("due", "2086-03-04T18:00"));
        after.assign(Map.of("due", "2086-03-04T18:00"));
        String zone = "update assignment set zone = ? where id = ?::uuid";
        String id = assignment.substring(assignment.lastIndexOf('/') + 1);
        rows.change(zone, "Nowhere/AtAll", id);
        assertEquals(1, Log.troublesDuring(reminders::run).size(), "once in a round");
        assertEquals(1, letters("remind-after"));
        rows.change(zone, "UTC", id);
        reminders.run();
        assertEquals(1, letters("remind-fails"));
        assertEquals(1, letters("remind-after"));
    }

    @Test
    void severalProgramsWriteOneLetter() throws Exception {
        Crew crew = crew("remind-race");
        crew.assign(Map.of("due", "2086-03-04T18:00"));
        ExecutorService programs = Executors.newFixedThreadPool(3);
        try {
            Callable<Boolean> run = () -> {
                reminders.run();
                return true;
            };
            for (var one : programs.invokeAll(Collections.nCopies(3, run))) {
                assertTrue(one.get());
            }
        } finally {
            programs.shutdown();
        }
        assertEquals(1, letters("remind-race"));
    }
}
