package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.AtOnce;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

/** Forms that were open while somebody else changed the same: what was not seen is not overwritten. */
@QuarkusTest
class OldFormTest {

    private static final String TERMS = "form[action$=terms]";

    @Inject
    Rows rows;

    @Inject
    Library library;

    private static Map<String, Object> form(Visit visit, String page, String form) {
        Map<String, Object> filled = new HashMap<>(visit.get(page).is(200).filled(form));
        // each visit has its own
        filled.remove("csrf-token");
        return filled;
    }

    private String changes(Crew crew, String kind) {
        return rows.one("select count(*) from team_change where kind = ? and team_id = ?::uuid", kind, crew.id());
    }

    @Test
    void newerTermsAreToldAndNotOverwritten() {
        Crew crew = Crew.of("old-terms");
        String terms = crew.assign(Map.of("timeLimit", "30")) + "/terms";
        Map<String, Object> old = form(crew.lead(), terms, TERMS);
        Map<String, Object> newer = new HashMap<>(old);
        newer.put("due", "2087-03-04T09:30");
        newer.put("person", crew.idOf("ada"));
        newer.put("who", "chosen");
        crew.lead().post(terms, newer).is(303);
        crew.lead().post(terms, newer).is(303);
        assertEquals("1", changes(crew, "TERMS"), "a second press");

        old.put("timeLimit", "45");
        Html told = crew.lead().post(terms, old).is(409);
        String why = told.text("#mistakes");
        assertTrue(why.contains("Meanwhile somebody changed this assignment."), why);
        assertTrue(why.contains("Due: 2087-03-04 09:30") && why.contains("Chosen: old-terms-ada"), why);
        assertTrue(why.contains("Time limit in minutes: 30") && !why.contains("By the clocks"), why);
        assertEquals("45", told.attribute("#timeLimit", "value"));
        assertEquals("", told.attribute("#due", "value"), "as it was typed");
        assertEquals("1", changes(crew, "TERMS"));

        crew.lead().post(terms, told.filled(TERMS)).is(303);
        Map<String, Object> now = form(crew.lead(), terms, TERMS);
        assertEquals(List.of("45"), now.get("timeLimit"));
        assertEquals(List.of(""), now.get("due"), "seen, and sent again");
    }

    @Test
    void ofTwoWhoChangeTermsAtOnceOneIsTold() throws Exception {
        Crew crew = Crew.of("old-at-once");
        String terms = crew.assign(Map.of("timeLimit", "30")) + "/terms";
        Map<String, Object> seen = form(crew.lead(), terms, TERMS);
        List<Integer> answers = AtOnce.all(List.of("40", "50").stream()
                .map(limit -> (Callable<Integer>) () -> {
                    Map<String, Object> mine = new HashMap<>(seen);
                    mine.put("timeLimit", limit);
                    return Visit.asInstructor("old-at-once-grace")
                            .post(terms, mine)
                            .status();
                })
                .toList());
        assertEquals(List.of(303, 409), answers.stream().sorted().toList());
        Map<String, Object> same = form(crew.lead(), terms, TERMS);
        same.put("attempts", "2");
        assertEquals(Collections.nCopies(3, 303), AtOnce.times(3, () -> Visit.asInstructor("old-at-once-grace")
                .post(terms, same)
                .status()));
        assertEquals("2", changes(crew, "TERMS"));
    }

    @Test
    void aReplyThatWasNotSeenIsNotReplaced() {
        Crew crew = Crew.of("old-reply");
        Course course = library.course("tram-vs-bike").orElseThrow();
        String attempt = crew.member()
                .post(crew.assign(Map.of()) + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        Map<String, String> report = Map.of(
                "attempt",
                attempt.substring(attempt.lastIndexOf('/') + 1),
                "question",
                course.quiz("speed").orElseThrow().questions().get(0).id(),
                "kind",
                "UNCLEAR",
                "text",
                "Which tram?");
        crew.member().post("/teams/problems", report).is(303);
        Html inbox = crew.lead().get(crew.path("/problems"));
        String reply = inbox.attribute("form[action$=reply]", "action");
        Map<String, Object> first = new HashMap<>(inbox.filled("form[action$=reply]"));
        Map<String, Object> second = new HashMap<>(first);
        first.put("reply", "The red one.");
        second.put("reply", "The blue one.");
        crew.lead().post(reply, first).is(303);
        crew.lead().post(reply, first).is(303);
        Html told = crew.lead().post(reply, second).is(409);
        assertTrue(told.text(".missing").contains("Meanwhile somebody else replied"), told.text(".missing"));
        assertTrue(told.text(".decides").contains("The red one."));
        assertEquals("The blue one.", told.text("textarea[name=reply]"));
        assertEquals("1", changes(crew, "ANSWERED"));
        rows.change(
                "insert into problem (person_id, id, course, quiz, quiz_hash, question, attempt_id, assignment_id, kind, text,"
                        + " reported_at) select p.person_id, gen_random_uuid(), p.course, p.quiz, p.quiz_hash, p.question,"
                        + " p.attempt_id, p.assignment_id, p.kind, 'More ' || n, p.reported_at from problem p, generate_series(1, 50) n"
                        + " where p.id = ?::uuid",
                reply.replaceAll(".*/problems/([^/]+)/reply", "$1"));
        Html full = crew.lead().post(reply, second).is(409);
        assertTrue(full.all("textarea[name=reply]").stream()
                .anyMatch(one -> one.text().equals("The blue one.")));
        crew.lead().post(reply, told.filled("form[action$=reply]")).is(303);
        assertTrue(crew.member().get("/teams/problems").text().contains("The blue one."));
    }

    @Test
    void aRuleThatWasNotSeenIsNotReplaced() {
        Crew crew = Crew.of("old-rule");
        String page = "/dashboards/teams/" + crew.id();
        Map<String, Object> old = form(crew.lead(), page, "form[action$=rule]");
        Map<String, Object> newer = new HashMap<>(old);
        newer.put("overdue", "3");
        old.put("overdue", "9");
        crew.lead().post(page + "/rule", newer).is(303);
        crew.lead().post(page + "/rule", newer).is(303);
        String told = crew.lead().post(page + "/rule", old).is(409).text("[role=alert]");
        assertTrue(told.contains("Meanwhile somebody set the one that stands here") && told.contains("9 days"), told);
        String rule = "select overdue_days from watch_rule where team_id = ?::uuid";
        assertEquals("3", rows.one(rule, crew.id()));
        crew.lead()
                .post(page + "/rule", form(crew.lead(), page, "form[action$=rule]"))
                .is(303);
        assertFalse(crew.lead().get(page).has("[role=alert]"));
    }
}
