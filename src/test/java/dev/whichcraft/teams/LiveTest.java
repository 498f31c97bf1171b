package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An exam while it runs. The quiz has 20 minutes and 2 of grace. */
@QuarkusTest
class LiveTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @Inject
    Counting counting;

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
        String path = visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return Taking.at(visit, course, "speed", path);
    }

    private Html beat(Visit visit, Taking taking, String question) {
        return visit.post(taking.path() + "/presence", Map.of("question", question));
    }

    private Html add(Crew crew, String assignment, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of("person", "all", "minutes", "10", "reason", "The fire alarm"));
        form.put("latest", crew.lead().get(assignment + "/live").attribute("[name=latest]", "value"));
        form.putAll(fields);
        return crew.lead().post(assignment + "/live/extensions", form);
    }

    private String board(Crew crew, String assignment) {
        return crew.lead().get(assignment + "/live").is(200).text(".live");
    }

    private String ends(Taking taking) {
        return rows.one(
                "select to_char(deadline at time zone 'UTC', 'HH24:MI') || ' ' || to_char(last_call at time zone 'UTC',"
                        + " 'HH24:MI') from attempt where id = ?::uuid",
                taking.id());
    }

    @Test
    void showsWhoIsInAndWhere() {
        Crew crew = Crew.of("live-board");
        String assignment = crew.assign(Map.of());
        assertTrue(board(crew, assignment).contains("0 are in it, 1 not begun, 0 handed in."));
        Taking taking = begin(crew.member(), assignment);
        taking.answer(taking.first(), Stage.SCENARIO, 1, Taking.best(taking.first(), Stage.SCENARIO));
        taking.goOn(taking.first());
        String second = taking.questions().get(1).id();
        beat(crew.member(), taking, second).is(200);
        int number = taking.look(taking.questions().get(1)).text(".crumbs").contains("Question 1") ? 1 : 2;
        String board = board(crew, assignment);
        assertTrue(board.contains("1 is in it, 0 not begun, 0 handed in."), board);
        assertTrue(board.contains("live-board-ada In it " + number + " of 2 1 of 2 20 min now"), board);

        clock.pass(Duration.ofSeconds(190));
        assertTrue(board(crew, assignment).contains("17 min 3 min ago"), board(crew, assignment));
        beat(crew.member(), taking, "<b>").is(200);
        assertTrue(board(crew, assignment).contains("not known 1 of 2 17 min now"), board(crew, assignment));
        clock.pass(Duration.ofMinutes(18));
        crew.member().get(taking.path()).is(200);
        assertTrue(board(crew, assignment).contains("In it, time is up"), board(crew, assignment));
        taking.submit().is(303);
        assertTrue(board(crew, assignment).contains("0 are in it, 0 not begun, 1 handed in."));
    }

    @Test
    void moreTimeReachesThoseWhoAreInItAtOnceAndTheirPagesLearnOfIt() {
        Crew crew = Crew.of("live-time");
        String assignment = crew.assign(Map.of());
        Visit linus = Visit.asLearner("live-time-linus");
        linus.post("/teams/joining", Map.of("code", crew.code())).is(303);
        Taking taking = begin(crew.member(), assignment);
        Map<String, String> once = Map.of("latest", "");
        add(crew, assignment, once).is(303);
        add(crew, assignment, once).is(303);
        assertEquals("09:30 09:32", ends(taking), "a second click gives nothing twice");
        assertTrue(beat(crew.member(), taking, "").is(200).text().contains("\"end\":\"2087-03-03T09:30:00Z\""));
        assertEquals("1", rows.one("select count(*) from extension where assignment_id = ?::uuid", id(assignment)));

        add(crew, assignment, Map.of("person", crew.idOf("ada"), "minutes", "5"))
                .is(303);
        assertEquals("09:35 09:37", ends(taking), "they add up");
        Html listed = crew.lead().get(assignment + "/extensions");
        assertTrue(listed.text(".checklist").contains("live-time-ada: 5 more minutes. The fire alarm"));
        crew.lead()
                .post(listed.attribute("form[action$=reversal]", "action"), Map.of())
                .is(303);
        assertEquals("09:30 09:32", ends(taking));
        assertTrue(crew.lead().get(crew.path("/history")).text().contains("gave live-time-ada other terms"));
    }

    @Test
    void moreTimeReachesPastTheMomentAtWhichNothingIsTaken() {
        Crew crew = Crew.of("live-closing");
        String assignment = crew.assign(Map.of("due", "2087-03-03T09:15", "late", "REFUSE"));
        Taking taking = begin(crew.member(), assignment);
        assertEquals("09:15 09:15", ends(taking));
        add(crew, assignment, Map.of()).is(303);
        assertEquals("09:25 09:25", ends(taking));
    }

    @Test
    void whatCannotBeGivenIsSaid() {
        Crew crew = Crew.of("live-wrong");
        String assignment = crew.assign(Map.of("timeLimit", "0"));
        assertTrue(add(crew, assignment, Map.of()).is(400).text(".missing").contains("nobody you chose is in it"));
        Taking taking = begin(crew.member(), assignment);
        Html wrong =
                add(crew, assignment, Map.of("minutes", "a lot", "reason", " ")).is(400);
        assertTrue(wrong.text(".missing").contains("Minutes: write a whole number"), wrong.text(".missing"));
        assertTrue(wrong.text(".missing").contains("Reason: say why"), wrong.text(".missing"));
        assertEquals("a lot", wrong.attribute("#minutes", "value"));
        assertTrue(add(crew, assignment, Map.of()).is(400).text(".missing").contains("no time limit"));
        assertTrue(board(crew, assignment).contains("no limit"));
        beat(Visit.asLearner("live-stranger"), taking, "").is(404);
    }

    @Test
    void pagesAreHeardOfOnlyWhileTheAttemptIsAssignedAndRuns() {
        Crew crew = Crew.of("live-quiet");
        String assignment = crew.assign(Map.of());
        Taking own = Taking.start(crew.member(), course, "speed");
        beat(crew.member(), own, "").is(200);
        Taking taking = begin(crew.member(), assignment);
        taking.submit().is(303);
        beat(crew.member(), taking, "").is(200);
        assertEquals("0", rows.one("select count(*) from presence where person_id = ?::uuid", crew.idOf("ada")));
    }

    @Test
    void costsTheSameForAllSizes() {
        Crew crew = Crew.of("live-count");
        String assignment = crew.assign(Map.of());
        begin(crew.member(), assignment);
        // reads the version of the quiz, if nobody did before
        board(crew, assignment);
        Counting.Count one = counting.during(() -> board(crew, assignment));
        for (String name : List.of("b", "c", "d")) {
            Visit other = Visit.asLearner("live-count-" + name);
            other.post("/teams/joining", Map.of("code", crew.code())).is(303);
            beat(other, begin(other, assignment), "").is(200);
        }
        assertEquals(one, counting.during(() -> board(crew, assignment)));
    }

    /** The stream tells the board at once, and again when something changed; when it ends, a browser asks again. */
    @Test
    void tellsOfChangesByItself() throws Exception {
        Crew crew = Crew.of("live-stream");
        String assignment = crew.assign(Map.of());
        assertEquals(403, crew.member().get(assignment + "/live/events").status());
        String first = listen(crew, assignment, "1 not begun");
        assertTrue(first.contains("<caption>") && !first.contains("csrf"), first);
        begin(crew.member(), assignment);
        assertTrue(listen(crew, assignment, "1 is in it").contains("live-stream-ada"));
    }

    /** Were the board of the first stream still read after its end, that would be counted with the second. */
    @Test
    void asksNothingOnceAStreamEnded() {
        Crew crew = Crew.of("live-ended");
        List<Long> asked = Stream.of(crew.assign(Map.of()), crew.assign(Map.of()))
                .map(assignment -> counting.during(
                        () -> crew.lead().get(assignment + "/live/events").is(200)))
                .map(Counting.Count::statements)
                .toList();
        assertEquals(asked.get(0), asked.get(1));
    }

    private static String listen(Crew crew, String assignment, String text) throws Exception {
        URI address = URI.create("http://localhost:" + RestAssured.port + assignment + "/live/events");
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("X-Test-Person", crew.name() + "-grace:instructor")
                .build();
        for (int asked = 0; asked < 10; asked++) {
            HttpResponse<Stream<String>> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofLines());
            assertEquals(
                    "text/event-stream",
                    answer.headers().firstValue("Content-Type").orElse("").split(";")[0]);
            try (Stream<String> lines = answer.body()) {
                // to its end, so that nothing ticks on while another test counts statements
                String told = lines.collect(Collectors.joining());
                if (told.contains(text)) {
                    return told;
                }
            }
        }
        throw new AssertionError("never told: " + text);
    }

    private static String id(String assignment) {
        return assignment.substring(assignment.lastIndexOf('/') + 1);
    }
}
