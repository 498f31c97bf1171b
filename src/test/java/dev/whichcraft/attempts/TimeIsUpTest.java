package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What happens to an attempt when its time is up, by the clock of the server alone. */
@QuarkusTest
class TimeIsUpTest {

    private static final Instant NINE = Instant.parse("2089-03-01T09:00:00Z");

    @Inject
    Library library;

    @Inject
    Closing closing;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void atNine() {
        course = library.course("tram-vs-bike").orElseThrow();
        clock.stopAt(NINE);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private String column(Taking taking, String column) {
        return rows.one("select " + column + " from attempt where id = ?", UUID.fromString(taking.id()));
    }

    private void isHandedInAt(Taking taking, Instant moment) {
        assertEquals("SUBMITTED", column(taking, "state"));
        assertEquals(
                String.valueOf(moment.getEpochSecond()), column(taking, "extract(epoch from submitted_at)::bigint"));
    }

    @Test
    void thePageSaysWhenItEndsWithoutScript() {
        Taking taking = Taking.start(Visit.asLearner("time-page"), course, "speed");
        Html page = taking.look(taking.first());
        assertEquals("Ends at 09:20 UTC", page.text("exam-timer"));
        assertEquals("2089-03-01T09:00:00Z", page.attribute("exam-timer", "data-now"));
        assertEquals("2089-03-01T09:20:00Z", page.attribute("exam-timer", "data-end"));
    }

    @Test
    void inTheGraceItCanStillBeSavedAndHandedIn() {
        Taking taking = Taking.start(Visit.asLearner("time-grace"), course, "speed");
        Scenario scenario = taking.first();
        clock.pass(Duration.ofMinutes(21));
        Html page = taking.look(scenario);
        assertTrue(page.text(".kept").contains("The time was up at 09:20 UTC. Until 09:22 UTC"), page.text());
        assertEquals("OVERDUE", column(taking, "state"));
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        taking.submit().is(303);
        isHandedInAt(taking, NINE.plus(Duration.ofMinutes(21)));
        assertEquals("1", column(taking, "points"));
    }

    @Test
    void whatArrivesAfterTheGraceIsRefusedAndWhatWasSavedCounts() {
        Visit ada = Visit.asLearner("time-late");
        Taking taking = Taking.start(ada, course, "speed");
        Scenario scenario = taking.first();
        String best = Taking.best(scenario, Stage.SCENARIO);
        taking.answer(scenario, Stage.SCENARIO, 1, best).is(303);
        taking.goOn(scenario);
        clock.pass(Duration.ofMinutes(22));
        taking.answer(scenario, Stage.TWIST, 1, Taking.best(scenario, Stage.TWIST))
                .is(303);
        clock.pass(Duration.ofSeconds(1));

        Html late = taking.answer(scenario, Stage.TWIST, 2, Taking.worst(scenario, Stage.TWIST))
                .is(409);
        assertEquals("The time is up", late.h1());
        assertTrue(
                late.text(".lead")
                        .equals("This arrived after the end of the time and was not saved."
                                + " Everything that was saved before counts as it is."),
                late.text());
        taking.answer(scenario, Stage.SCENARIO, 1, best).is(303);

        assertEquals("IN_PROGRESS", column(taking, "state"), "a refusal changes nothing");
        Html result = ada.follow(ada.get(taking.path()).is(303)).is(200);
        assertEquals("Not passed yet: 50 %", result.h1());
        isHandedInAt(taking, NINE.plus(Duration.ofMinutes(20)));
        assertEquals(
                "The time is up",
                taking.answer(scenario, Stage.TWIST, 2, best).is(409).h1());
    }

    @Test
    void handingInTooLateCountsAsOfTheEndOfTheTime() {
        Taking taking =
                Taking.start(Visit.asLearner("time-hand-in"), course, "speed").allBest();
        clock.pass(Duration.ofHours(3));
        taking.submit().is(303);
        isHandedInAt(taking, NINE.plus(Duration.ofMinutes(20)));
    }

    @Test
    void theJobStampsTheDeadlineHoweverLateItRuns() {
        Taking taking =
                Taking.start(Visit.asLearner("time-job"), course, "speed").allBest();
        closing.run();
        assertEquals("IN_PROGRESS", column(taking, "state"));
        clock.pass(Duration.ofMinutes(21));
        closing.run();
        assertEquals("OVERDUE", column(taking, "state"));
        clock.pass(Duration.ofDays(2));
        closing.run();
        isHandedInAt(taking, NINE.plus(Duration.ofMinutes(20)));
        assertEquals("4", column(taking, "points"));
        String progress = Visit.asLearner("time-job").get("/progress").text();
        assertTrue(progress.contains("Speed Not read Proficient Rose from new to proficient on 1 Mar 2089"), progress);
    }

    @Test
    void somePeopleHaveMoreTime() {
        Visit ada = Visit.asLearner("time-factor");
        ada.get("/progress").is(200);
        assertEquals(1, rows.change("update person set time_factor = 1.5 where subject = 'time-factor'"));
        Html front = ada.get("/quizzes/tram-vs-bike/speed");
        assertTrue(front.text().contains("You have 30 minutes (the usual 20 minutes, and more for you)"), front.text());
        Taking taking = Taking.start(ada, course, "speed");
        clock.pass(Duration.ofMinutes(31));
        taking.look(taking.first());
        assertEquals("OVERDUE", column(taking, "state"));
        assertEquals("2089-03-01 09:30:00", column(taking, "deadline at time zone 'utc'"));
    }

    @Test
    void whatWasNotHandedInDoesNotCountWhereTheQuizSaysSo() {
        Visit ada = Visit.asLearner("time-abandon");
        Taking taking = Taking.start(ada, course, "comfort").allBest();
        Scenario first = (Scenario) taking.asked().get(0);
        clock.pass(Duration.ofMinutes(10).plusSeconds(1));
        Html late = taking.answer(first, Stage.SCENARIO, 2, "").is(409);
        assertEquals("The time is up", late.h1(), "not that something is missing in it");
        closing.run();
        assertEquals("ABANDONED", column(taking, "state"));
        assertEquals("Not handed in in time", ada.get(taking.path() + "/review").h1());
        assertTrue(ada.get("/quizzes/tram-vs-bike/comfort").text(".results").contains("does not count"));
        assertFalse(ada.get("/progress").text().contains("100 %"));
    }

    @Test
    void startingAgainAfterTheTimeLeadsToTheResult() {
        Visit ada = Visit.asLearner("time-again");
        Taking taking = Taking.start(ada, course, "speed");
        clock.pass(Duration.ofMinutes(23));
        assertEquals(taking.path(), Taking.start(ada, course, "speed").path());
        assertEquals(taking.path() + "/review", ada.get(taking.path()).is(303).location());
    }
}
