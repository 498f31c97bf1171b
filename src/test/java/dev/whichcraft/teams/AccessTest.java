package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.whichcraft.domain.teams.Right;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may do what at which address of a team: every role at every route. A new route without a row here fails. */
@QuarkusTest
class AccessTest {

    /** Which right each route within a team asks for. */
    private static final Map<String, Right> ROUTES = Map.ofEntries(
            Map.entry("GET /teams/{id}", Right.SEE),
            Map.entry("GET /teams/{id}/members", Right.MANAGE),
            Map.entry("POST /teams/{id}/members/{person}/role", Right.MANAGE),
            Map.entry("POST /teams/{id}/members/{person}/departure", Right.MANAGE),
            Map.entry("POST /teams/{id}/members/{person}/labels", Right.TEACH),
            Map.entry("POST /teams/{id}/members/{person}/labels/removal", Right.TEACH),
            Map.entry("GET /teams/{id}/invitations", Right.MANAGE),
            Map.entry("POST /teams/{id}/invitations/links", Right.MANAGE),
            Map.entry("POST /teams/{id}/invitations/letters", Right.MANAGE),
            Map.entry("POST /teams/{id}/invitations/{invitation}/withdrawal", Right.MANAGE),
            Map.entry("POST /teams/{id}/code", Right.MANAGE),
            Map.entry("GET /teams/{id}/problems", Right.MANAGE),
            Map.entry("POST /teams/{id}/problems/{problem}/reply", Right.MANAGE),
            Map.entry("POST /teams/{id}/problems/{problem}/closure", Right.MANAGE),
            Map.entry("GET /teams/{id}/settings", Right.MANAGE),
            Map.entry("POST /teams/{id}/settings/name", Right.MANAGE),
            Map.entry("POST /teams/{id}/settings/archive", Right.MANAGE),
            Map.entry("GET /teams/{id}/history", Right.MANAGE),
            Map.entry("GET /teams/{id}/gradebook", Right.MANAGE),
            Map.entry("GET /teams/{id}/gradebook.csv", Right.MANAGE),
            Map.entry("GET /teams/{id}/gradebook.xlsx", Right.MANAGE),
            Map.entry("GET /teams/{id}/assignments/{assignment}/regrade", Right.TEACH),
            Map.entry("POST /teams/{id}/assignments/{assignment}/regrade", Right.TEACH),
            Map.entry("GET /teams/{id}/gradebook/{person}/{assignment}", Right.MANAGE),
            Map.entry("POST /teams/{id}/gradebook/{person}/{assignment}/steps", Right.TEACH),
            Map.entry("POST /teams/{id}/gradebook/{person}/{assignment}/reversals", Right.TEACH),
            Map.entry("GET /teams/{id}/gradebook/marks", Right.TEACH),
            Map.entry("POST /teams/{id}/gradebook/marks", Right.TEACH),
            Map.entry("POST /teams/{id}/gradebook/marks/file", Right.TEACH),
            Map.entry("GET /teams/{id}/gradebook/marks.csv", Right.TEACH),
            Map.entry("GET /teams/{id}/assignments", Right.MANAGE),
            Map.entry("POST /teams/{id}/assignments", Right.TEACH),
            Map.entry("GET /teams/{id}/assignments/new", Right.TEACH),
            Map.entry("GET /teams/{id}/assignments/{assignment}", Right.SEE),
            Map.entry("POST /teams/{id}/assignments/{assignment}/attempts", Right.SEE),
            Map.entry("POST /teams/{id}/assignments/{assignment}/previews", Right.TEACH),
            Map.entry("GET /teams/{id}/assignments/{assignment}/live", Right.MANAGE),
            Map.entry("GET /teams/{id}/assignments/{assignment}/live/events", Right.MANAGE),
            Map.entry("POST /teams/{id}/assignments/{assignment}/live/extensions", Right.TEACH),
            Map.entry("GET /teams/{id}/assignments/{assignment}/terms", Right.TEACH),
            Map.entry("POST /teams/{id}/assignments/{assignment}/terms", Right.TEACH),
            Map.entry("POST /teams/{id}/assignments/{assignment}/copies", Right.TEACH),
            Map.entry("POST /teams/{id}/assignments/{assignment}/withdrawal", Right.TEACH),
            Map.entry("GET /teams/{id}/assignments/{assignment}/extensions", Right.TEACH),
            Map.entry("POST /teams/{id}/assignments/{assignment}/extensions", Right.TEACH),
            Map.entry("POST /teams/{id}/assignments/{assignment}/extensions/{extension}/reversal", Right.TEACH));

    /** What the address of something within a team ends in; here it is of nothing, so whoever may look for it gets a 404. */
    private static final List<String> INNER = List.of(
            "{person}",
            "{invitation}",
            "{extension}",
            "{problem}",
            "/attempts",
            "/copies",
            "POST /teams/{id}/assignments/{assignment}/regrade");

    /** Routes that are of no team: everybody who is signed in, or instructors only. */
    private static final Set<String> OF_NO_TEAM = Set.of(
            "GET /teams",
            "POST /teams",
            "GET /teams/joining",
            "POST /teams/joining",
            "GET /teams/joining/{token}",
            "POST /teams/joining/{token}",
            "POST /teams/reminders",
            "GET /teams/calendar/{file}",
            "POST /teams/calendar",
            "GET /teams/groups",
            "POST /teams/groups",
            "POST /teams/groups/{rule}/removal",
            "GET /teams/problems",
            "POST /teams/problems",
            "GET /teams/problems/{problem}",
            "GET /teams/problems/others",
            "POST /teams/problems/others/{problem}/reply",
            "POST /teams/problems/others/{problem}/closure",
            "GET /teams/assignments/{assignment}");

    private String assignment;

    @Test
    void everyRouteHasARow() {
        Set<String> written = new TreeSet<>(ROUTES.keySet());
        written.addAll(OF_NO_TEAM);
        assertEquals(routes(), written);
    }

    @Test
    void everyRoleAtEveryRoute() {
        Crew crew = Crew.of("access");
        Crew other = Crew.of("access-other");
        String made = crew.assign(Map.of());
        assignment = made.substring(made.lastIndexOf('/') + 1);
        Map<String, Visit> cast = new LinkedHashMap<>();
        cast.put("visitor", Visit.asVisitor());
        cast.put("stranger", Visit.asLearner("access-stranger"));
        cast.put("instructor elsewhere", other.lead());
        cast.put("admin", Visit.asAdmin("access-admin"));
        cast.put("former member", former(crew));
        cast.put("member", crew.member());
        cast.put("lead", lead(crew));
        cast.put("teaching lead", crew.lead());
        ROUTES.forEach((route, right) -> cast.forEach((who, visit) ->
                assertEquals(expected(who, right, route), status(visit, route, crew), () -> who + " at " + route)));
    }

    private static String expected(String who, Right right, String route) {
        return switch (who) {
            case "visitor" -> "login";
            case "stranger", "instructor elsewhere", "admin", "former member" -> "404";
            case "member" -> right.heldBy(Right.Holder.MEMBER) ? "done" : "403";
            case "lead" -> right.heldBy(Right.Holder.LEAD) ? "done" : "403";
            default -> "done";
        };
    }

    /** What comes back to a form that says nothing new: whoever may, gets a page, a way on, or a mistake. */
    private String status(Visit visit, String route, Crew crew) {
        String path = route.substring(route.indexOf(' ') + 1)
                .replace("{id}", crew.id())
                .replace("{assignment}", assignment)
                .replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000");
        var answer =
                route.startsWith("GET") ? visit.get(path) : visit.post(path, Map.of("archived", "no", "quiz", "speed"));
        boolean login = answer.status() == 302 && answer.location().contains("openid-connect");
        if (login) {
            return "login";
        }
        boolean inner = INNER.stream().anyMatch(route::contains);
        return switch (answer.status()) {
            case 403 -> "403";
            case 404 -> inner && answer.text().contains("Sign out") && visitIsLead(visit, crew) ? "done" : "404";
            case 200, 303, 400, 409 -> "done";
            default -> String.valueOf(answer.status());
        };
    }

    private static boolean visitIsLead(Visit visit, Crew crew) {
        return visit.get(crew.path("/members")).status() == 200;
    }

    private static Visit former(Crew crew) {
        Visit linus = Visit.asLearner(crew.name() + "-former");
        linus.post("/teams/joining", Map.of("code", crew.code())).is(303);
        linus.post(crew.path("/members/" + crew.idOf("former") + "/departure"), Map.of())
                .is(303);
        return linus;
    }

    private static Visit lead(Crew crew) {
        Visit linus = Visit.asLearner(crew.name() + "-lead");
        linus.post("/teams/joining", Map.of("code", crew.code())).is(303);
        crew.lead()
                .post(crew.path("/members/" + crew.idOf("lead") + "/role"), Map.of("role", "LEAD"))
                .is(303);
        return linus;
    }

    private static Set<String> routes() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("dev.whichcraft.teams")
                        .stream()
                        .filter(type -> type.isAnnotatedWith(Path.class))
                        .map(JavaClass::reflect)
                        .flatMap(AccessTest::routes)
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> routes(Class<?> resource) {
        String base = resource.getAnnotation(Path.class).value();
        return Stream.of(resource.getDeclaredMethods())
                .filter(method -> method.isAnnotationPresent(GET.class) || method.isAnnotationPresent(POST.class))
                .map(method -> (method.isAnnotationPresent(GET.class) ? "GET " : "POST ") + base + rest(method));
    }

    private static String rest(Method method) {
        Path path = method.getAnnotation(Path.class);
        return path == null ? "" : "/" + path.value();
    }
}
