package dev.whichcraft.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import dev.whichcraft.web.Ids;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Finding people, and giving them more time. */
@QuarkusTest
class TimeFactorsTest {

    private static final Instant NINE = Instant.parse("2089-06-01T09:00:00Z");

    @Inject
    Library library;

    @Inject
    Rows rows;

    @Inject
    Counting counting;

    @Inject
    TestClock clock;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    private UUID arrives(String name) {
        Visit.asLearner(name).get("/people/me").is(200);
        return UUID.fromString(rows.one("select id from person where subject = ?", name));
    }

    private static Map<String, String> form(String factor, String reason, int number) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("factor", factor);
        form.put("reason", reason);
        form.put("number", String.valueOf(number));
        return form;
    }

    private String deadline(Taking taking) {
        return rows.one(
                "select to_char(deadline at time zone 'utc', 'HH24:MI') || ' ' || state from attempt where id = ?",
                UUID.fromString(taking.id()));
    }

    @Test
    void onlyThoseWhoLookAfterLearnersSeePeople() {
        UUID ada = arrives("factor-seen");
        Visit learner = Visit.asLearner("factor-learner");
        learner.get("/people").is(404);
        learner.get("/people/" + ada).is(404);
        learner.post("/people/" + ada + "/time-factor", form("2", "Please", 1)).is(404);
        Visit.asVisitor().get("/people").is(302);
        assertTrue(Visit.asVisitor()
                .post("/people/" + ada + "/time-factor", form("2", "Please", 1))
                .is(303)
                .location()
                .startsWith("/people/login"));
        assertFalse(learner.get("/").has("nav a[href=/people]"));
        assertTrue(Visit.asInstructor("factor-grace").get("/").has("nav a[href=/people]"));
        Visit.asAdmin("factor-root").get("/people").is(200);
        Visit.asInstructor("factor-grace").get("/people/" + UUID.randomUUID()).is(404);
        Visit.asInstructor("factor-grace").get("/people/nonsense").is(404);
        assertEquals("1", rows.one("select time_factor from person where id = ?", ada));
    }

    @Test
    void peopleAreFoundByTheBeginningOfNameOrAddress() {
        rows.change(
                "insert into person (id, subject, name, email, created_at) values (?, 'factor-find', 'Ɓola 100% Real', 'Find_Me@Example.org', now())",
                Ids.next());
        Visit grace = Visit.asInstructor("factor-grace");
        for (String q : new String[] {"%C6%81ola%20100%25", "find_me@", "FIND_ME@example"}) {
            Html page = grace.get("/people?q=" + q).is(200);
            assertEquals(1, page.all("tbody tr").size(), q);
            assertTrue(page.text("tbody").contains("Ɓola 100% Real"), q);
        }
        for (String q : new String[] {"100%25", "findxme", "%25", "%00", "%F4%8F%BF%BF"}) {
            assertFalse(grace.get("/people?q=" + q).is(200).text("tbody").contains("Ɓola"), q);
        }
        assertTrue(grace.get("/people?q=nobody-at-all").text().contains("Try fewer letters"));
    }

    @Test
    void theListGoesOnPageByPage() {
        for (int i = 0; i < 60; i++) {
            // some are found by their name, some by their address, some could be by both
            rows.change(
                    "insert into person (id, subject, name, email, created_at) values (?, ?, ?, ?, now())",
                    Ids.next(),
                    "paged-" + i,
                    i % 3 == 0 ? "Another" : "Paged " + i % 7,
                    i % 3 == 1 ? "" : "paged" + i + "@example.org");
        }
        Visit grace = Visit.asInstructor("factor-grace");
        Set<String> seen = new HashSet<>();
        Html page = grace.get("/people?q=paged").is(200);
        int pages = 1;
        while (page.has("a:contains(Next page)")) {
            page.all("tbody a").forEach(link -> assertTrue(seen.add(link.attr("href")), "twice: " + link));
            page = grace.get(page.attribute("a:contains(Next page)", "href")).is(200);
            pages++;
        }
        page.all("tbody a").forEach(link -> assertTrue(seen.add(link.attr("href")), "twice: " + link));
        assertEquals(60, seen.size());
        assertEquals(3, pages);
        assertEquals(
                1, counting.during(() -> grace.get("/people?q=paged").is(200)).statements());
    }

    @Test
    void moreTimeReachesAnExamThatRunsAndIsExplainedToThePerson() {
        clock.stopAt(NINE);
        Visit ada = Visit.asLearner("factor-ada");
        UUID id = arrives("factor-ada");
        Course trams = library.course("tram-vs-bike").orElseThrow();
        Taking taking = Taking.start(ada, trams, "speed");
        assertEquals("09:20 IN_PROGRESS", deadline(taking));
        Visit grace = Visit.asInstructor("factor-grace");
        assertTrue(grace.get("/people/" + id).is(200).text().contains("Has the usual time in exams"));
        clock.pass(Duration.ofMinutes(21));
        taking.look(taking.first());
        assertEquals("09:20 OVERDUE", deadline(taking));
        grace.post("/people/" + id + "/time-factor", form("1.5", "Reads with a screen reader", 1))
                .is(303);
        assertEquals("09:30 IN_PROGRESS", deadline(taking));
        assertEquals("2089-06-01T09:30:00Z", taking.look(taking.first()).attribute("exam-timer", "data-end"));

        grace.post("/people/" + id + "/time-factor", form("1.5", "Reads with a screen reader", 1))
                .is(303);
        assertEquals("1", rows.one("select count(*) from time_factor_step where person_id = ?", id), "a double click");
        assertEquals(
                "Somebody else was faster",
                Visit.asAdmin("factor-root")
                        .post("/people/" + id + "/time-factor", form("2", "Other", 1))
                        .is(409)
                        .h1());
        grace.post("/people/" + id + "/time-factor", form("1", "Was for one term", 2))
                .is(303);
        assertEquals("09:30 IN_PROGRESS", deadline(taking), "nobody loses time in an exam that runs");
        Html me = ada.get("/people/me").is(200);
        assertTrue(me.text().contains("1.5 times the usual time, since 1 Jun 2089, 09:21 UTC, set by factor-grace"));
        assertTrue(me.text().contains("Reads with a screen reader"), me.text());
        assertEquals(2, me.all(".checklist li").size());
    }

    @Test
    void aFormThatIsNotCompleteLosesNothing() {
        UUID id = arrives("factor-form");
        Visit grace = Visit.asInstructor("factor-grace");
        Html page =
                grace.post("/people/" + id + "/time-factor", form("3", "  ", 1)).is(400);
        assertTrue(page.text(".missing").contains("Choose how much time"), page.text());
        assertTrue(page.text(".missing").contains("Say why"), page.text());
        String longOne = "x".repeat(501);
        page = grace.post("/people/" + id + "/time-factor", form("2", longOne, 1))
                .is(400);
        assertTrue(page.text(".missing").contains("it has 501"), page.text());
        assertEquals(longOne, page.text("textarea"));
        assertTrue(page.has("input[name=factor][value=2][checked]"));
        assertEquals("1", rows.one("select time_factor from person where id = ?", id));
    }

    @Test
    void whoSetItAndLeftIsNamedNoMore() {
        UUID id = arrives("factor-left");
        Visit grace = Visit.asInstructor("factor-leaver");
        grace.post("/people/" + id + "/time-factor", form("2", "Kept", 1)).is(303);
        grace.post("/people/me/deletion", Map.of("sure", "yes")).is(303);
        Html page = Visit.asLearner("factor-left").get("/people/me").is(200);
        assertTrue(page.text().contains("set by somebody who is no longer here"), page.text());
    }
}
