package dev.whichcraft.access;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A team with one of everything that an address can name, and all who might come to it. */
final class Scene {

    private final Crew crew;
    private final Rows rows;
    private final Course docker;
    private final Map<String, Visit> people = new LinkedHashMap<>();
    private final Map<String, String> things = new HashMap<>();
    private int newcomers;

    private Scene(Crew crew, Rows rows, Course docker) {
        this.crew = crew;
        this.rows = rows;
        this.docker = docker;
    }

    /** One whose people have names that begin with this, which no other test uses. */
    static Scene of(String name, Rows rows, Course docker) {
        Scene scene = new Scene(Crew.of(name), rows, docker);
        scene.comeIn();
        scene.lookAround();
        scene.work();
        scene.teach();
        return scene;
    }

    Crew crew() {
        return crew;
    }

    /** Everybody, as the rules call them. */
    Map<String, Visit> people() {
        return people;
    }

    Visit person(String name) {
        return people.get(name);
    }

    /** What stands for a name in an address. */
    String thing(String name) {
        return name.equals("newcomer") ? newcomer() : things.get(name);
    }

    private void comeIn() {
        people.put("visitor", Visit.asVisitor());
        people.put("stranger", Visit.asLearner(crew.name() + "-stranger"));
        people.put("elsewhere", Crew.of(crew.name() + "-elsewhere").lead());
        people.put("admin", Visit.asAdmin(crew.name() + "-admin"));
        people.put("former", joins("former"));
        people.put("member", crew.member());
        people.put("lead", joins("lead"));
        people.put("teacher", crew.lead());
        manage("/members/" + crew.idOf("former") + "/departure", Map.of());
        manage("/members/" + crew.idOf("lead") + "/role", Map.of("role", "LEAD"));
        things.put("id", crew.id());
        things.put("person", crew.idOf("ada"));
    }

    /** Somebody of this name comes into the team. */
    Visit joins(String name) {
        Visit visit = Visit.asLearner(crew.name() + "-" + name);
        visit.post("/teams/joining", Map.of("code", look("/invitations").text(".code")))
                .is(303);
        return visit;
    }

    /** Somebody who has just come into the team. */
    private String newcomer() {
        String name = "newcomer" + ++newcomers;
        joins(name);
        return crew.idOf(name);
    }

    /** What is there without the team. */
    private void lookAround() {
        Scenario scenario = docker.quiz("portability").orElseThrow().questions().stream()
                .filter(Scenario.class::isInstance)
                .map(Scenario.class::cast)
                .findFirst()
                .orElseThrow();
        things.putAll(Map.of(
                "course",
                docker.id(),
                "section",
                "portability",
                "quiz",
                "portability",
                "card",
                scenario.id(),
                "question",
                "early-meeting",
                "misconception",
                "image-runs-on-any-cpu"));
        Crew door = Crew.of(crew.name() + "-door");
        door.lead().post(door.path("/invitations/links"), Map.of("days", "7")).is(303);
        things.put("token", last(door.lead().get(door.path("/invitations")).attribute("input.wide", "value")));
        door.member().post("/teams/calendar", Map.of()).is(303);
        things.put("file", last(door.member().get("/teams").attribute("input[value$=.ics]", "value")));
        Squad.takes(crew.member(), docker, "portability", 1, true, Confidence.LIKELY);
        Map<String, String> answer = Taking.form(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO));
        answer.putAll(Map.of("course", docker.id(), "number", "2"));
        crew.member().post("/practice/answers", answer).is(303);
        things.put("other", reports(Map.of("course", docker.id(), "quiz", "portability", "question", scenario.id())));
    }

    /** What the member does in the team. */
    private void work() {
        String assignment = crew.assign(Map.of());
        things.put("assignment", last(assignment));
        String attempt = crew.member()
                .post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        things.put("attempt", last(attempt));
        things.put("problem", reports(Map.of("attempt", last(attempt), "question", "early-meeting")));
    }

    private String reports(Map<String, String> about) {
        Map<String, String> form = new HashMap<>(Map.of("kind", "TYPO", "text", "There is a slip in it"));
        form.putAll(about);
        return last(crew.member().post("/teams/problems", form).is(303).location());
    }

    /** What its leads do. */
    private void teach() {
        String at = "/assignments/" + things.get("assignment");
        manage(at + "/extensions", Map.of("person", crew.idOf("ada"), "reason", "She was ill", "factor", "1.5"));
        things.put("extension", within(look(at + "/extensions"), "reversal"));
        manage("/invitations/links", Map.of("days", "7"));
        things.put("invitation", within(look("/invitations"), "withdrawal"));
        String session = "/dashboards/teams/" + crew.id() + "/agenda";
        session = crew.lead()
                .post(session, Map.of("course", "tram-vs-bike", "topic", List.of("speed/early-meeting")))
                .is(303)
                .location();
        things.put("agenda", last(session));
        things.put("code", crew.lead().get(session).text(".door .code").replace(" ", ""));
        things.put(
                "preview",
                last(crew.lead()
                        .post(crew.path(at + "/previews"), Map.of("quiz", "speed"))
                        .is(303)
                        .location()));
        things.put(
                "sister",
                last(crew.lead()
                        .post("/teams", Map.of("name", "sister"))
                        .is(303)
                        .location()));
        person("admin")
                .post("/teams/groups", Map.of("group", "/" + crew.name(), "team", crew.id(), "role", "MEMBER"))
                .is(303);
        things.put("rule", rows.one("select id::text from group_rule where team_id = ?::uuid", crew.id()));
    }

    private void manage(String path, Map<String, ?> fields) {
        crew.lead().post(crew.path(path), fields).is(303);
    }

    private Html look(String path) {
        return crew.lead().get(crew.path(path)).is(200);
    }

    /** Id in the address of a form: what stands before the last word. */
    private static String within(Html page, String word) {
        String address = page.attribute("form[action$=" + word + "]", "action");
        return last(address.substring(0, address.lastIndexOf('/')));
    }

    private static String last(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
