package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Other terms for all who have a label. The quiz has 20 minutes and 2 of grace. */
@QuarkusTest
class LabelsTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @Inject
    Counting counting;

    @BeforeEach
    void atNine() {
        clock.stopAt(Instant.parse("2087-03-03T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Html label(Crew crew, String person, String rest, String label) {
        return crew.lead().post(crew.path("/members/" + crew.idOf(person) + "/labels" + rest), Map.of("label", label));
    }

    private static Html extend(Crew crew, String assignment, Map<String, String> fields) {
        Map<String, String> form = new HashMap<>(Map.of("person", "label:extra time", "reason", "As agreed"));
        form.putAll(fields);
        return crew.lead().post(assignment + "/extensions", form);
    }

    private Taking begin(Visit visit, String assignment) {
        Course course = library.course("tram-vs-bike").orElseThrow();
        String path = visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return Taking.at(visit, course, "speed", path);
    }

    private String ends(Taking taking) {
        return rows.one(
                "select to_char(deadline at time zone 'UTC', 'HH24:MI') from attempt where id = ?::uuid", taking.id());
    }

    @Test
    void reachesWhoHasTheLabelForAsLongAsTheyHaveIt() {
        Crew crew = Crew.of("label-time");
        String assignment = crew.assign(Map.of());
        Taking taking = begin(crew.member(), assignment);
        label(crew, "ada", "", "extra time").is(303);
        extend(crew, assignment, Map.of("factor", "2.0", "due", "2087-03-05T10:00"))
                .is(303);
        assertEquals("09:40", ends(taking), "a running attempt has it at once");
        assertTrue(crew.member().get(assignment).text().contains("Due Wed 5 Mar 2087, 10:00 (UTC)"));

        label(crew, "ada", "/removal", "extra time").is(303);
        assertEquals("09:20", ends(taking), "and not for longer than the label");
        label(crew, "ada", "", " Extra  TIME ").is(303);
        assertEquals("09:40", ends(taking), "however it is typed, it is the same label");

        extend(crew, assignment, Map.of("person", crew.idOf("ada"), "factor", "1.5"))
                .is(303);
        assertEquals("09:30", ends(taking), "what is given to the person beats the label, field by field");
        assertTrue(crew.member().get(assignment).text().contains("Due Wed 5 Mar 2087, 10:00 (UTC)"));

        Html listed = crew.lead().get(assignment + "/extensions");
        assertTrue(listed.text(".checklist").contains("All with the label extra time: due Thu 5 Mar")
                || listed.text(".checklist").contains("All with the label extra time: due Wed 5 Mar"));
        crew.lead()
                .post(listed.attribute("form[action$=reversal]", "action"), Map.of())
                .is(303);
        assertFalse(crew.member().get(assignment).text().contains("5 Mar 2087"));
        String history = crew.lead().get(crew.path("/history")).text();
        assertTrue(history.contains("put the label extra time on label-time-ada"), history);
        assertTrue(history.contains("gave other terms to all with the label extra time for tram-vs-bike/speed: As"));
    }

    @Test
    void theLeadSeesWhoHasMoreTimeByIt() {
        Crew crew = Crew.of("label-lead");
        String assignment = crew.assign(Map.of("due", "2087-03-04T10:00"));
        label(crew, "ada", "", "extra time").is(303);
        String dashboard = "/dashboards/teams/" + crew.id() + "?course=tram-vs-bike";
        clock.stopAt(Instant.parse("2087-03-06T09:00:00Z"));
        assertTrue(crew.lead().get(dashboard).has(".overdue tbody tr"));
        extend(crew, assignment, Map.of("due", "2087-03-09T10:00")).is(303);
        Html page = crew.lead().get(dashboard);
        assertFalse(page.has(".overdue tbody tr"), page.text(".overdue"));
        assertTrue(page.text(".due").contains("label-lead-ada"), page.text(".due"));
        begin(crew.member(), assignment).submit().is(303);
        String row = crew.lead().get(crew.path("/gradebook")).text("tbody");
        assertFalse(row.toLowerCase(Locale.ROOT).contains("late"), row);
    }

    @Test
    void isWrittenDownOnceAndMistakesAreTold() {
        Crew crew = Crew.of("label-wrong");
        assertTrue(
                label(crew, "ada", "", "x".repeat(31)).is(400).text(".missing").contains("1 to 30 letters"));
        label(crew, "ada", "", "<b>group B</b>").is(303);
        label(crew, "ada", "", "<b>group B</b>").is(303);
        Html page = crew.lead().get(crew.path("/members"));
        assertEquals(1, page.all("form.label").size());
        assertTrue(page.text("form.label").contains("<b>group B</b>"), "shown as it was typed");
        assertTrue(extend(crew, crew.assign(Map.of()), Map.of("factor", "2.0"))
                .is(400)
                .text(".missing")
                .contains("choose a person or a label"));
    }

    @Test
    void ofOneTeamMeansNothingInAnother() {
        Crew crew = Crew.of("label-here");
        Crew other = Crew.of("label-there");
        label(crew, "ada", "", "extra time").is(303);
        other.lead()
                .post(crew.path("/members/" + crew.idOf("ada") + "/labels"), Map.of("label", "x"))
                .is(404);
        other.lead()
                .post(other.path("/members/" + crew.idOf("ada") + "/labels"), Map.of("label", "x"))
                .is(404);
        String assignment = other.assign(Map.of());
        assertFalse(other.lead().get(assignment + "/extensions").text("#person").contains("extra time"));
    }

    @Test
    void costsTheSameForAllSizes() {
        Crew crew = Crew.of("label-count");
        label(crew, "ada", "", "extra time").is(303);
        Counting.Count one =
                counting.during(() -> crew.lead().get(crew.path("/members")).is(200));
        Visit.asLearner("label-count-b")
                .post("/teams/joining", Map.of("code", crew.code()))
                .is(303);
        label(crew, "b", "", "group B").is(303);
        label(crew, "b", "", "extra time").is(303);
        assertEquals(
                one,
                counting.during(() -> crew.lead().get(crew.path("/members")).is(200)));
    }
}
