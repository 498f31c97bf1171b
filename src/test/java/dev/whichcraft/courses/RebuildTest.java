package dev.whichcraft.courses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest {

    private static final String PAGE = "/courses/docker-vs-vm/summary/rebuild";

    @Inject
    Library library;

    @Inject
    TestClock clock;

    private Course course;
    private Exercise question;
    private Rebuilding table;

    @BeforeEach
    void findTheTable() {
        course = library.course("docker-vs-vm").orElseThrow();
        question = Rebuild.question(course).orElseThrow();
        table = (Rebuilding) question.task();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** All rows right but these. */
    private Map<String, String> places(String... wrong) {
        Map<String, String> places = new LinkedHashMap<>(table.solution());
        for (String item : wrong) {
            table.places(item).stream()
                    .filter(cell -> !cell.id().equals(table.solution().get(item)))
                    .forEach(cell -> places.put(item, cell.id()));
        }
        return places;
    }

    private static String address(Map<String, String> places) {
        return PAGE
                + places.entrySet().stream()
                        .map(entry -> entry.getKey() + "=" + entry.getValue())
                        .collect(Collectors.joining("&", "?", ""));
    }

    @Test
    void theTableLeadsHere() {
        assertTrue(Visit.asVisitor().get("/courses/docker-vs-vm/summary").has("a[href='" + PAGE + "']"));
        assertFalse(Visit.asVisitor().get("/courses/docker-vs-vm").has("a[href='" + PAGE + "']"));
        Html page = Visit.asVisitor().get(PAGE).is(200);
        assertEquals(10, page.all(".rebuilding select").size());
        assertFalse(page.has("option[selected]"));
        assertTrue(page.text().contains("Nothing is saved here"));
    }

    @Test
    void theOrderOfTheCellsTellsNothing() {
        Html page = Visit.asVisitor().get(PAGE);
        long first = table.items().stream()
                .filter(item -> page.attribute("#" + item.id() + " option:nth-child(2)", "value")
                        .equals(table.solution().get(item.id())))
                .count();
        assertTrue(first > 1 && first < 9, "right ones that stand first: " + first);
    }

    @Test
    void aWholeTableIsTold() {
        Html page = Visit.asVisitor().get(address(places())).is(200);
        assertTrue(page.text("[role=status]").startsWith("10 of 10 rows are right."));
        assertFalse(page.has(".differences"));
    }

    @Test
    void differencesAreNamedWithTheReason() {
        Html page = Visit.asVisitor().get(address(places("row-3", "row-7"))).is(200);
        assertTrue(page.text("[role=status]").startsWith("8 of 10 rows are right."));
        assertEquals(2, page.all(".differences > li").size());
        String told = page.text(".differences");
        assertTrue(
                told.contains(table.rows().get(2).a())
                        && told.contains(table.rows().get(2).b()),
                told);
        assertTrue(page.has(".differences a[href='/lessons/docker-vs-vm/startup-time']"));
        assertTrue(page.has(".differences a[href='/lessons/docker-vs-vm/isolation-and-security']"));
        assertEquals(10, page.all("option[selected]").size());
    }

    @Test
    void whatIsOpenOrStrangeIsAskedAgainAndTheRestIsKept() {
        Map<String, String> places = places();
        places.put("row-2", "");
        places.put("row-5", "nonsense");
        Html page = Visit.asVisitor().get(address(places)).is(400);
        assertTrue(
                page.text("[role=alert]").contains("Still open: Isolation, Performance."), page.text("[role=alert]"));
        assertEquals(8, page.all("option[selected]").size());
        assertFalse(page.has("[role=status]"));
    }

    @Test
    void thereIsNothingWithoutATable() {
        Visit.asVisitor().get("/courses/no-such/summary/rebuild").is(404);
    }

    @Test
    void theFirstTryStandsBesideTheLatest() {
        Visit visit = Visit.asLearner("rebuild-twice");
        assertTrue(visit.get(PAGE).text().contains("In the quiz your tries are kept."));
        take(visit, places("row-1", "row-2", "row-9"));
        Html once = visit.get(PAGE).is(200);
        assertTrue(once.text(".tries").contains("7 of 10"), once.text(".tries"));
        assertTrue(once.text().contains("This was your first try."));
        take(visit, places("row-2"));
        take(visit, places());
        Html page = visit.get(PAGE).is(200);
        assertEquals(3, page.all(".tries thead th").size());
        assertTrue(page.text(".tries").contains("Right 7 of 10 10 of 10"), page.text(".tries"));
        assertTrue(page.text(".tries").contains("Isolation ✗ the wrong way round ✓ right"), page.text(".tries"));
        // a stranger sees nothing of it
        assertFalse(Visit.asLearner("rebuild-other").get(PAGE).has(".tries"));
        assertFalse(Visit.asVisitor().get(PAGE).has(".tries"));
    }

    @Test
    void anExamIsNotMarkedHereBeforeItsMarksAreTold() {
        clock.stopAt(Instant.parse("2087-03-03T09:00:00Z"));
        Crew crew = Crew.of("rebuild-exam");
        String assignment = crew.assign(Map.of(
                "of", "docker-vs-vm/summary", "behaviour", "EXAM", "closes", "2087-03-05T09:00", "review", "closed"));
        Visit ada = crew.member();
        String path = ada.post(assignment + "/attempts", Map.of("quiz", "summary"))
                .is(303)
                .location();
        Taking exam = Taking.at(ada, course, "summary", path);
        answer(exam, places("row-1"));
        assertFalse(ada.get(PAGE).is(200).has(".tries"), "while it runs");
        exam.submit().is(303);
        assertFalse(ada.get(PAGE).is(200).has(".tries"), "while its marks are not told");
        clock.pass(Duration.ofDays(3));
        ada.get(path + "/review").is(200);
        assertTrue(ada.get(PAGE).is(200).text(".tries").contains("9 of 10"));
    }

    private void take(Visit visit, Map<String, String> places) {
        Taking taking = Taking.start(visit, course, "summary");
        answer(taking, places);
        taking.submit().is(303);
    }

    private void answer(Taking taking, Map<String, String> places) {
        taking.send(Taking.form(question, Stage.SCENARIO, 1, new Response.Assigned(places, Confidence.LIKELY)))
                .is(303);
    }
}
