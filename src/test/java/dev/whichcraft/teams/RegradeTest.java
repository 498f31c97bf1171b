package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.AtOnce;
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
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions that were wrong, put right for everybody. The quiz has two scenarios with a twist each: four points. */
@QuarkusTest
class RegradeTest {

    private static final String ACCEPT = "accept SCENARIO tram";

    @Inject
    Library library;

    @Inject
    Rows rows;

    private static Visit join(Crew crew, String name) {
        Visit visit = Visit.asLearner(crew.name() + "-" + name);
        visit.post("/teams/joining", Map.of("code", crew.code())).is(303);
        return visit;
    }

    private Taking begin(Visit visit, String assignment) {
        Course course = library.course("tram-vs-bike").orElseThrow();
        String path = visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return Taking.at(visit, course, "speed", path);
    }

    /** Picks one option at the first scenario. */
    private static Taking picking(Taking taking, String option) {
        taking.answer(taking.first(), Stage.SCENARIO, 1, option).is(303);
        taking.goOn(taking.first());
        return taking;
    }

    private static Html correct(Crew crew, String assignment, Map<String, String> fields) {
        Map<String, String> form =
                new HashMap<>(Map.of("quiz", "speed", "seen", "0", "reason", "The tram was fine too"));
        form.putAll(fields);
        return crew.lead().post(assignment + "/regrade", form);
    }

    private String points(Taking taking) {
        return rows.one(
                "select points || ' of ' || max_points || ', ' || steps from attempt where id = ?::uuid", taking.id());
    }

    @Test
    void whatWouldChangeIsSeenBeforeItDoes() {
        Crew crew = Crew.of("regrade-dry");
        String assignment = crew.assign(Map.of());
        Taking ada = picking(begin(crew.member(), assignment), "tram");
        ada.submit().is(303);
        Taking bob = picking(begin(join(crew, "bob"), assignment), "bike");
        bob.submit().is(303);
        Html page = crew.lead()
                .get(assignment + "/regrade?fix.early-meeting=accept+SCENARIO+tram")
                .is(200);
        assertEquals("1 of 2 results change", page.text("#effect"));
        assertEquals("regrade-dry-ada 0 % 0 of 4 25 % 1 of 4 ▲ rises", page.text("tbody"));
        assertTrue(page.text().contains("cannot be applied: it is what was asked"), page.text());
        assertEquals("0 of 4, 0", points(ada));
        correct(crew, assignment, Map.of("fix.early-meeting", ACCEPT)).is(303);
        assertEquals("1 of 4, 1", points(ada));
        assertEquals("1 of 4, 1", points(bob));
        Html review = crew.member().get(ada.path() + "/review");
        assertEquals("Not passed yet: 25 %", review.h1());
        assertTrue(review.text("#main").contains("corrected questions of this quiz: The tram was fine too"));
        assertTrue(review.text().contains("The result went from 0 % to 25 %"));
        assertEquals("0.25", rows.one("select best from standing where person_id = ?::uuid", crew.idOf("ada")));
        String home = crew.member().get("/").is(200).text("#main");
        assertTrue(home.contains("Results that changed Speed regrade-dry Now 25 %, since "), home);
        Html made = crew.lead().get(assignment + "/regrade");
        assertTrue(made.text(".checklist").contains("1 result changed"), made.text(".checklist"));
        assertTrue(crew.lead()
                .get(crew.path("/history"))
                .text()
                .contains("corrected questions of tram-vs-bike/speed, 1 of 2 results changed: The tram was fine too"));
    }

    @Test
    void aQuestionOutOfTheCountLowersNobodyWhereOnlyUpward() {
        Crew crew = Crew.of("regrade-drop");
        String assignment = crew.assign(Map.of());
        Taking ada = picking(begin(crew.member(), assignment), "bike");
        ada.submit().is(303);
        Taking bob = begin(join(crew, "bob"), assignment);
        bob.answer(bob.scenarios().get(1), Stage.SCENARIO, 1, "tram").is(303);
        bob.submit().is(303);
        Html page = crew.lead()
                .get(assignment + "/regrade?upward=yes&fix.early-meeting=drop")
                .is(200);
        assertTrue(page.text().contains("1 would fall and stays as it is"), page.text());
        correct(crew, assignment, Map.of("fix.early-meeting", "drop", "upward", "yes"))
                .is(303);
        assertEquals("1 of 4, 0", points(ada));
        assertEquals("1 of 2, 1", points(bob));
        Html review = Visit.asLearner("regrade-drop-bob").get(bob.path() + "/review");
        assertTrue(review.text().contains("Taken out of the count"), review.text());
        assertTrue(crew.lead()
                .get(assignment + "/regrade?fix.early-meeting=drop&fix.night-shift=drop")
                .is(400)
                .text()
                .contains("Leave at least one question"));
    }

    @Test
    void whoeverHandsInLaterOnTheSameVersionGetsItThen() {
        Crew crew = Crew.of("regrade-later");
        String assignment = crew.assign(Map.of());
        Taking ada = picking(begin(crew.member(), assignment), "tram");
        correct(crew, assignment, Map.of("fix.early-meeting", ACCEPT)).is(303);
        ada.submit().is(303);
        assertEquals("1 of 4, 1", points(ada));
        Taking late = picking(begin(join(crew, "late"), assignment), "tram");
        late.submit().is(303);
        assertEquals("1 of 4, 1", points(late), "begun later on the same version");
        correct(crew, assignment, Map.of("seen", "1", "fix.night-shift", "drop"))
                .is(303);
        assertEquals("1 of 2, 2", points(late));
        assertEquals("0.5", rows.one("select best from standing where person_id = ?::uuid", crew.idOf("late")));
    }

    @Test
    void aMarkByHandSurvives() {
        Crew crew = Crew.of("regrade-hand");
        String assignment = crew.assign(Map.of());
        Taking ada = picking(begin(crew.member(), assignment), "tram");
        ada.submit().is(303);
        String entry = crew.path("/gradebook/" + crew.idOf("ada") + assignment.substring(assignment.lastIndexOf('/')));
        crew.lead()
                .post(
                        entry + "/steps",
                        Map.of(
                                "attempt",
                                ada.id(),
                                "seen",
                                "0",
                                "question",
                                "early-meeting",
                                "stage",
                                "scenario",
                                "mark",
                                "40",
                                "words",
                                "Well argued"))
                .is(303);
        correct(crew, assignment, Map.of("fix.early-meeting", ACCEPT)).is(303);
        assertEquals("0.4 of 4, 2", points(ada));
        crew.lead()
                .post(entry + "/reversals", Map.of("attempt", ada.id(), "number", "1", "seen", "2"))
                .is(303);
        assertEquals("1 of 4, 3", points(ada));
    }

    @Test
    void ofTwoAtOnceTheSecondIsTold() throws Exception {
        Crew crew = Crew.of("regrade-two");
        String assignment = crew.assign(Map.of());
        Taking ada = picking(begin(crew.member(), assignment), "tram");
        ada.submit().is(303);
        Visit hedy = Visit.asInstructor("regrade-two-hedy");
        hedy.post("/teams/joining", Map.of("code", crew.code())).is(303);
        crew.lead()
                .post(crew.path("/members/" + crew.idOf("hedy") + "/role"), Map.of("role", "LEAD"))
                .is(303);
        Map<String, String> form = Map.of("quiz", "speed", "seen", "0", "reason", "a", "fix.early-meeting", ACCEPT);
        List<Html> pages = AtOnce.all(Stream.of("grace", "hedy")
                .map(name -> (Callable<Html>)
                        () -> Visit.asInstructor("regrade-two-" + name).post(assignment + "/regrade", form))
                .toList());
        assertEquals(
                List.of(303, 409), pages.stream().map(Html::status).sorted().toList());
        Html told =
                pages.stream().filter(page -> page.status() == 409).findFirst().orElseThrow();
        assertTrue(told.text(".missing").contains("Meanwhile"), told.text());
        assertEquals("1 of 4, 1", points(ada));
        assertEquals("1", regrades(assignment));
    }

    private String regrades(String assignment) {
        return rows.one(
                "select count(*) from regrade where assignment_id = ?::uuid",
                assignment.substring(assignment.lastIndexOf('/') + 1));
    }

    @Test
    void aSecondPressIsNotTheOtherOfTwo() throws Exception {
        Crew crew = Crew.of("regrade-press");
        String assignment = crew.assign(Map.of());
        picking(begin(crew.member(), assignment), "tram").submit().is(303);
        Map<String, String> form = Map.of("quiz", "speed", "seen", "0", "reason", "a", "fix.early-meeting", ACCEPT);
        AtOnce.times(3, () -> Visit.asInstructor("regrade-press-grace")
                .post(assignment + "/regrade", form)
                .is(303));
        assertTrue(crew.lead()
                .post(assignment + "/regrade", form)
                .is(303)
                .header("Location")
                .endsWith("#made"));
        assertEquals("1", regrades(assignment));
        correct(crew, assignment, Map.of("fix.early-meeting", ACCEPT)).is(409);
        correct(crew, assignment, Map.of("fix.early-meeting", "drop", "reason", "a"))
                .is(409);
        correct(crew, assignment, Map.of("fix.early-meeting", ACCEPT, "reason", "a", "upward", "yes"))
                .is(409);
    }

    @Test
    void whatIsWrongIsTold() {
        Crew crew = Crew.of("regrade-wrong");
        String assignment = crew.assign(Map.of());
        assertTrue(crew.lead().get(assignment + "/regrade").is(200).text().contains("Nobody has begun it yet"));
        correct(crew, assignment, Map.of("fix.early-meeting", "drop")).is(404);
        begin(crew.member(), assignment).submit().is(303);
        correct(crew, assignment, Map.of("fix.early-meeting", "accept SCENARIO boat"))
                .is(400);
        correct(crew, assignment, Map.of("fix.early-meeting", "file")).is(400);
        correct(crew, assignment, Map.of("fix.early-meeting", "drop", "reason", " "))
                .is(400);
        correct(crew, assignment, Map.of()).is(400);
        crew.lead().get(assignment + "/regrade?quiz=none").is(404);
        assertFalse(crew.lead().get(assignment + "/regrade").has("#made"));
    }
}
