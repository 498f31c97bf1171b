package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.teams.reminders.Reminders;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A course, or a quiz of one, is not on the shelf for a while: nobody is told that they owe what cannot be looked at. */
@QuarkusTest
class ShelfTest {

    @Inject
    Reminders reminders;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @BeforeEach
    void atNine() {
        clock.stopAt(Instant.parse("2085-03-04T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private void call(String column, String slug, String assignment) {
        rows.change("update assignment set " + column + " = ? where id = ?::uuid", slug, assignment);
        rows.change("update attempt set " + column + " = ? where assignment_id = ?::uuid", slug, assignment);
    }

    private String letters(String name) {
        return rows.one("select count(*) from letter where address = ?", name + "@shelf.example");
    }

    private static List<String> states(Html gradebook) {
        gradebook.all(".gradebook tbody .sr").forEach(Element::remove);
        return gradebook.all(".gradebook tbody .standing").stream()
                .map(Element::text)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"course", "quiz"})
    void whatIsNotOnTheShelfIsNeitherMissedNorAskedFor(String what) {
        Crew crew = Crew.of("shelf-" + what);
        Visit bob = Visit.asLearner(crew.name() + "-bob");
        bob.post("/teams/joining", Map.of("code", crew.code())).is(303);
        String path = crew.assign(Map.of("due", "2085-03-05T18:00"));
        String assignment = path.substring(path.lastIndexOf('/') + 1);
        String attempt = crew.member()
                .post(path + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        crew.member().post(attempt + "/submission", Map.of()).is(303);
        rows.change("update person set email = name || '@shelf.example' where name like ?", crew.name() + "-%");
        String name = what.equals("course") ? "tram-vs-bike" : "speed";
        call(what, "renamed", assignment);
        clock.pass(Duration.ofHours(35));
        reminders.run();
        assertEquals("0", letters(crew.name() + "-ada"));
        assertEquals("0", letters(crew.name() + "-bob"));
        assertEquals("0", rows.one("select count(*) from reminder where assignment_id = ?::uuid", assignment));
        Html gradebook = crew.lead().get(crew.path("/gradebook")).is(200);
        assertEquals(List.of("Handed in", "Cannot be told without its course"), states(gradebook));
        String csv = crew.lead().request().get(crew.path("/gradebook.csv")).asString();
        assertFalse(csv.contains("Missing") || csv.contains("Late"), csv);
        assertFalse(bob.get("/").is(200).text().contains("From your teams"));
        String told = bob.get(path).is(200).text("#main");
        assertTrue(told.contains("This " + what + " is not on the shelf at the moment."), told);
        assertTrue(crew.lead().get(path).is(200).text("#main").contains("nobody is reminded"));
        crew.lead().get("/dashboards/teams/" + crew.id()).is(200);

        call(what, name, assignment);
        reminders.run();
        assertEquals("0", letters(crew.name() + "-ada"));
        assertEquals("1", letters(crew.name() + "-bob"), "back on the shelf, it is asked for again");
        assertEquals(
                List.of("Not passed", "Late, not handed in"), states(crew.lead().get(crew.path("/gradebook"))));
    }
}
