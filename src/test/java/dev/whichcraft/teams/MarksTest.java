package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** What an instructor says of somebody's work, and marks set by hand. The quiz has four points. */
@QuarkusTest
class MarksTest {

    @Inject
    Library library;

    @Inject
    Rows rows;

    /** A crew with what its member took. */
    private record Case(Crew crew, String assignment, Taking taking) {

        String path() {
            return crew.path("/gradebook/" + crew.idOf("ada") + assignment.substring(assignment.lastIndexOf('/')));
        }

        Html say(Map<String, String> fields) {
            return say(crew.lead(), fields);
        }

        Html say(Visit by, Map<String, String> fields) {
            Map<String, String> form = new HashMap<>(Map.of("attempt", taking.id(), "seen", "0", "question", ""));
            form.putAll(fields);
            return by.post(path() + "/steps", form);
        }

        Html review() {
            return crew.member().get(taking.path() + "/review").is(200);
        }
    }

    private Case handedIn(String name) {
        Case one = begun(name);
        one.taking().submit().is(303);
        return one;
    }

    private Case begun(String name) {
        Crew crew = Crew.of(name);
        String assignment = crew.assign(Map.of());
        Course course = library.course("tram-vs-bike").orElseThrow();
        String path = crew.member()
                .post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return new Case(crew, assignment, Taking.at(crew.member(), course, "speed", path));
    }

    private static Map<String, String> stage(String stage, String mark, String words, int seen) {
        return Map.of(
                "question",
                "early-meeting",
                "stage",
                stage,
                "mark",
                mark,
                "words",
                words,
                "seen",
                String.valueOf(seen));
    }

    private String level(Case one) {
        return rows.one(
                "select level || ' ' || best from standing where person_id = ?::uuid",
                one.crew().idOf("ada"));
    }

    @Test
    void aMarkByHandIsToldWithItsReasonAndMovesTheLevel() {
        Case one = handedIn("marks-hand");
        assertEquals("ATTEMPTED 0", level(one));
        one.say(stage("scenario", "100", "Your note convinced me", 0)).is(303);
        one.say(stage("twist", "50 %", "In part", 1)).is(303);
        Html review = one.review();
        assertEquals("Not passed yet: 38 %", review.h1());
        assertTrue(
                review.text().contains("marks-hand-grace set the mark to 100 %: Your note convinced me"),
                review.text());
        assertTrue(review.text().contains("The result went from 25 % to 38 %"), review.text());
        assertTrue(
                review.text(".verdict-chip").contains("Not answered, 100 %, set by hand"),
                review.text(".verdict-chip"));
        assertEquals("ATTEMPTED 0.375", level(one));
        one.say(Map.of("mark", "90", "words", "All in all", "seen", "2")).is(303);
        assertEquals("Passed: 90 %", one.review().h1());
        assertEquals("PROFICIENT 0.9", level(one));
        Html told = one.crew().member().get(one.assignment());
        assertTrue(told.text(".results").contains("Changed"), told.text(".results"));
        String history = one.crew().lead().get(one.crew().path("/history")).text();
        assertTrue(
                history.contains("set a mark of marks-hand-ada for tram-vs-bike/speed to 90 %: All in all"), history);
        assertTrue(one.crew()
                .lead()
                .get(one.crew().path("/gradebook"))
                .text(".gradebook")
                .contains("Passed, changed"));
    }

    @Test
    void stepsAreTakenBackByFurtherSteps() {
        Case one = handedIn("marks-back");
        one.say(stage("scenario", "100", "first", 0)).is(303);
        one.say(stage("scenario", "40", "second", 1)).is(303);
        one.say(Map.of("words", "A remark one regrets", "seen", "2")).is(303);
        assertEquals(
                "0.4",
                rows.one(
                        "select points from attempt where id = ?::uuid",
                        one.taking().id()));
        assertTrue(one.review().text().contains("A remark one regrets"));
        Visit lead = one.crew().lead();
        lead.post(one.path() + "/reversals", Map.of("attempt", one.taking().id(), "number", "2", "seen", "2"))
                .is(409);
        for (String number : List.of("2", "3", "3")) {
            String seen = rows.one(
                    "select steps from attempt where id = ?::uuid", one.taking().id());
            lead.post(one.path() + "/reversals", Map.of("attempt", one.taking().id(), "number", number, "seen", seen))
                    .is(303);
        }
        assertEquals(
                "1",
                rows.one(
                        "select points from attempt where id = ?::uuid",
                        one.taking().id()));
        assertEquals(
                "5",
                rows.one(
                        "select count(*) from mark_step where attempt_id = ?::uuid",
                        one.taking().id()));
        String review = one.review().text();
        assertFalse(review.contains("regrets"), review);
        assertTrue(review.contains("took back the mark set by hand"), review);
    }

    @Test
    void statisticsFollowACorrectionAlsoWhereAMarkByHandHolds() {
        Case one = begun("marks-hold");
        one.taking().answer(one.taking().first(), Stage.SCENARIO, 1, "tram").is(303);
        one.taking().submit().is(303);
        one.say(stage("scenario", "40", "In part", 0)).is(303);
        long right = right();
        Map<String, String> form = new HashMap<>(Map.of("quiz", "speed", "seen", "0", "reason", "It is fine too"));
        form.put("fix.early-meeting", "accept SCENARIO tram");
        one.crew().lead().post(one.assignment() + "/regrade", form).is(303);
        assertEquals(
                "0.4",
                rows.one(
                        "select points from attempt where id = ?::uuid",
                        one.taking().id()));
        assertEquals(right + 1, right());
    }

    /** How often the first scenario was answered right, as item statistics count it. */
    private long right() {
        return Long.parseLong(rows.one("select coalesce(sum(n), 0) from item_count where course = 'tram-vs-bike'"
                + " and quiz = 'speed' and part = 'MARK' and question = 'early-meeting' and value = '10000'"));
    }

    @Test
    void whoeverCameSecondIsToldAndLosesNothing() {
        Case one = handedIn("marks-race");
        one.say(stage("scenario", "100", "first", 0)).is(303);
        one.say(stage("scenario", "100", "first", 0)).is(303);
        assertEquals(
                "1",
                rows.one(
                        "select steps from attempt where id = ?::uuid",
                        one.taking().id()),
                "a double click");
        Html told = one.say(stage("scenario", "20", "I saw it otherwise", 0)).is(409);
        assertTrue(told.text(".missing").contains("Meanwhile"), told.text());
        assertEquals("20", told.attribute("details[open] input[name=mark]", "value"));
        assertTrue(told.text("details[open] textarea").contains("I saw it otherwise"));
        assertTrue(told.text(".marksteps").contains("set the mark to 100 %: first"));
        assertEquals("1", told.attribute("details[open] input[name=seen]", "value"));
    }

    @Test
    void aMarkThatIsCorrectedIsNoSecondClick() {
        Case one = handedIn("marks-corrected");
        one.say(stage("scenario", "80", "Well argued", 0)).is(303);
        one.say(stage("scenario", "70", "Well argued", 0)).is(409);
        one.say(stage("twist", "80", "Well argued", 0)).is(409);
        String id = one.taking().id();
        rows.change("update mark_step set by_id = null where attempt_id = ?::uuid", id);
        one.say(stage("scenario", "80", "Well argued", 0)).is(409);
        assertEquals("1", rows.one("select steps from attempt where id = ?::uuid", id));
    }

    @Test
    void twoAtOnceLeaveOneStep() throws Exception {
        Case one = handedIn("marks-two");
        var two = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> click = () -> one.say(
                            Visit.asInstructor("marks-two-grace"),
                            Map.of("mark", "50", "words", Thread.currentThread().getName()))
                    .status();
            var statuses = two.invokeAll(List.of(click, click)).stream()
                    .map(done -> {
                        try {
                            return done.get();
                        } catch (Exception e) {
                            throw new IllegalStateException(e);
                        }
                    })
                    .sorted()
                    .toList();
            assertEquals(List.of(303, 409), statuses);
        } finally {
            two.shutdown();
        }
    }

    @Test
    void mistakesAreToldAndStrangersFindNothing() {
        Case one = handedIn("marks-wrong");
        assertTrue(one.say(Map.of("mark", "101", "words", "x")).is(400).text().contains("not a number from 0 to 100"));
        assertTrue(one.say(Map.of("mark", "10")).is(400).text().contains("Say why you change the mark"));
        one.say(Map.of("words", "x", "question", "none", "stage", "scenario")).is(404);
        Case other = handedIn("marks-wrong-other");
        one.say(Map.of("words", "x", "attempt", other.taking().id())).is(404);
        other.crew().lead().get(one.path()).is(404);
        String within = other.crew().path(one.path().substring(one.path().indexOf("/gradebook")));
        other.crew().lead().get(within).is(404);
        assertEquals(
                "0",
                rows.one(
                        "select count(*) from mark_step where attempt_id = ?::uuid",
                        one.taking().id()));
    }
}
