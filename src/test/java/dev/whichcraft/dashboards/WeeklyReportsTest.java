package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.dashboards.reports.WeeklyReports;
import dev.whichcraft.testkit.Log;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A letter on Monday morning where the lead is, to leads who want one. */
@QuarkusTest
class WeeklyReportsTest {

    @Inject
    WeeklyReports reports;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    /** A Friday. */
    @BeforeEach
    void friday() {
        clock.stopAt(Instant.parse("2088-04-30T12:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Squad wanting(String name, String zone) {
        Squad squad = Squad.of(name, 1);
        squad.crew().lead().in(zone).get("/teams").is(200);
        rows.change("update person set email = ? where subject = ?", name + "@example.org", name + "-grace");
        squad.crew()
                .lead()
                .post(squad.dashboard("/report"), Map.of("report", "yes"))
                .is(303);
        return squad;
    }

    private long letters(String name) {
        return Long.parseLong(rows.one("select count(*) from letter where address = ?", name + "@example.org"));
    }

    private void at(String moment) {
        clock.stopAt(Instant.parse(moment));
        reports.run();
        reports.run();
    }

    @Test
    void onMondayMorningWhereTheLeadIs() {
        Squad tokyo = wanting("report-tokyo", "Asia/Tokyo");
        wanting("report-berlin", "Europe/Berlin");
        at("2088-05-02T21:59:00Z");
        assertEquals(0, letters("report-tokyo"), "it is one minute to seven in Tokyo");
        at("2088-05-02T22:00:00Z");
        assertEquals(1, letters("report-tokyo"));
        assertEquals(0, letters("report-berlin"));
        at("2088-05-03T05:00:00Z");
        assertEquals(1, letters("report-berlin"));
        assertEquals(1, letters("report-tokyo"));
        String text = rows.one("select text from letter where address = 'report-tokyo@example.org'");
        assertTrue(text.contains("this is how report-tokyo stands"), text);
        assertTrue(text.contains("Nobody of 2 is behind."), text);
        assertTrue(text.contains("/dashboards/teams/" + tokyo.crew().id()), text);
        assertFalse(text.contains("% of full marks"), "no rates of two people");
        at("2088-05-09T22:00:00Z");
        assertEquals(2, letters("report-tokyo"), "every week");
    }

    @Test
    void whoSwitchesItOffOrLeadsNoMoreGetsNone() {
        Squad off = wanting("report-off", "UTC");
        assertTrue(
                off.crew().lead().get(off.dashboard("")).text("#report ~ form").contains("You get a mail"));
        off.crew().lead().post(off.dashboard("/report"), Map.of("report", "no")).is(303);
        wanting("report-gone", "UTC");
        rows.change(
                "update membership set role = 'MEMBER' where person_id = (select id from person where subject = 'report-gone-grace')");
        Visit.asLearner("report-stranger")
                .post(off.dashboard("/report"), Map.of())
                .is(404);
        off.crew().member().post(off.dashboard("/report"), Map.of()).is(403);
        at("2088-05-03T08:00:00Z");
        assertEquals(0, letters("report-off"));
        assertEquals(0, letters("report-gone"));
    }

    @Test
    void oneThatFailsKeepsNoOtherWaitingAndIsTriedAgain() {
        wanting("report-fails", "UTC");
        wanting("report-after", "UTC");
        String zone = "update report_choice set zone = ?, next_at = next_at - cast(? as interval) where person_id ="
                + " (select id from person where subject = 'report-fails-grace')";
        rows.change(zone, "Nowhere/AtAll", "1 hour");
        clock.stopAt(Instant.parse("2088-05-03T08:00:00Z"));
        assertEquals(1, Log.troublesDuring(reports::run).size(), "once in a round");
        assertEquals(1, letters("report-after"));
        assertEquals(0, Log.troublesDuring(reports::run).size(), "nor at once in the next");
        rows.change(zone, "UTC", "0 hours");
        clock.pass(Duration.ofHours(1));
        reports.run();
        assertEquals(1, letters("report-fails"));
        assertEquals(1, letters("report-after"));
    }

    private static String said(Squad squad) {
        return squad.crew().lead().get(squad.dashboard("")).is(200).text("#report ~ form");
    }

    @Test
    void thePageSaysWhyNoneComes() {
        Squad squad = wanting("report-why", "UTC");
        assertTrue(said(squad).startsWith("You get a mail every Monday morning"), said(squad));
        rows.change("update person set email = '' where subject = 'report-why-grace'");
        assertTrue(said(squad).startsWith("You asked for a mail every Monday"), said(squad));
        assertTrue(said(squad).contains("No mail address of yours is known"), said(squad));
        rows.change("update person set email = 'report-why@example.org' where subject = 'report-why-grace'");
        String archive = squad.crew().path("/settings/archive");
        squad.crew().lead().post(archive, Map.of("archived", "yes")).is(303);
        assertTrue(said(squad).contains("This team is archived, so no report is written."), said(squad));
        at("2088-05-03T08:00:00Z");
        assertEquals(0, letters("report-why"));
        Map<String, String> no = Map.of("report", "no");
        squad.crew().lead().post(squad.dashboard("/report"), no).is(303);
        assertFalse(said(squad).contains("Send"), "nothing is offered that does not come");
        squad.crew()
                .lead()
                .post(squad.dashboard("/report"), Map.of("report", "yes"))
                .is(409);
    }

    @Test
    void aTeamOfLeadsAloneIsToldSo() {
        Squad squad = wanting("report-alone", "UTC");
        rows.change("update membership set role = 'LEAD' where person_id in"
                + " (select id from person where subject in ('report-alone-m1', 'report-alone-ada'))");
        assertTrue(said(squad).contains("no report is written until somebody joins"), said(squad));
        at("2088-05-03T08:00:00Z");
        assertEquals(0, letters("report-alone"));
    }

    @Test
    void severalProgramsWriteOneLetter() throws Exception {
        wanting("report-race", "UTC");
        clock.pass(Duration.ofDays(3));
        ExecutorService programs = Executors.newFixedThreadPool(3);
        try {
            Callable<Boolean> run = () -> {
                reports.run();
                return true;
            };
            for (var one : programs.invokeAll(Collections.nCopies(3, run))) {
                assertTrue(one.get());
            }
        } finally {
            programs.shutdown();
        }
        assertEquals(1, letters("report-race"));
    }
}
