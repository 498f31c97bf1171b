package dev.whichcraft.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may do what at which address: everybody at every route. A route without a row fails. */
@QuarkusTest
class AccessTest {

    @Inject
    Library library;

    @Inject
    Rows rows;

    private Scene scene(String name) {
        return Scene.of(name, rows, library.course("docker-vs-vm").orElseThrow());
    }

    @Test
    void everyRouteHasARow() throws IOException {
        Set<String> written = Table.rows().stream().map(Row::route).collect(Collectors.toCollection(TreeSet::new));
        written.removeIf(route -> route.startsWith("GET /q/"));
        Set<String> bare = new TreeSet<>(Routes.all());
        bare.removeAll(written);
        assertEquals(Set.of(), bare, "routes without a row: say in access/*.txt who may come");
        written.removeAll(Routes.all());
        assertEquals(Set.of(), written, "rows without a route");
    }

    @Test
    void everybodyAtEveryRoute() {
        Scene scene = scene("access");
        Map<String, Map<String, String>> rules = Table.rules();
        List<String> wrong = new ArrayList<>();
        for (Row row : Table.rows()) {
            scene.people().forEach((who, visit) -> {
                String expected = rules.get(row.rule()).get(who);
                String got = gets(row, visit, scene::thing);
                if (!expected.equals(got)) {
                    wrong.add(row.route() + " " + row.fields() + ": " + who + " gets " + got + ", not " + expected);
                }
            });
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** Who leads one team finds nothing of another by way of their own, whatever of it they know. */
    @Test
    void nothingIsFoundByWayOfAnotherTeam() {
        Scene here = scene("access-here");
        Scene there = scene("access-there");
        List<String> wrong = new ArrayList<>();
        for (Row row : Table.rows()) {
            for (String foreign : row.ofTeam() ? row.names() : Set.<String>of()) {
                UnaryOperator<String> things = name -> (name.equals(foreign) ? here : there).thing(name);
                String got = gets(row, there.person("teacher"), things);
                if (!got.equals("404") && !here.thing(foreign).equals(there.thing(foreign))) {
                    wrong.add(row.route() + " " + row.fields() + ": with the " + foreign + " of another team: " + got);
                }
            }
        }
        assertEquals("", String.join("\n", wrong));
    }

    /** What comes back, also to a form that says nothing: whoever may, gets a page, a way on, or a mistake. */
    private static String gets(Row row, Visit visit, UnaryOperator<String> things) {
        if (row.streams()) {
            return gets(row.listening(visit, things), "openid-connect");
        }
        Html answer = row.by(visit, things);
        return gets(answer.status(), answer.status() / 100 == 3 ? answer.location() : "");
    }

    private static String gets(int status, String location) {
        return switch (status) {
            case 302 -> location.contains("openid-connect") ? "login" : "in";
            case 303 -> location.startsWith("/people/login?") ? "login" : "in";
            case 200, 400, 409 -> "in";
            default -> String.valueOf(status);
        };
    }
}
