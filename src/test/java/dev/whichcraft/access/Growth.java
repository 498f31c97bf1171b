package dev.whichcraft.access;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** More of everything in the team of a scene, round by round. */
final class Growth {

    private final Scene scene;
    private final Crew crew;
    private final Course docker;
    private final Course trams;
    private final String first;
    private int round;

    Growth(Scene scene, Course docker, Course trams) {
        this.scene = scene;
        this.crew = scene.crew();
        this.docker = docker;
        this.trams = trams;
        this.first = crew.path("/assignments/" + scene.thing("assignment"));
        move("WAITING", "VOTING");
    }

    /** One who hands in and one who is still in it join, and everything is done once more. */
    void round() {
        round++;
        Visit done = scene.joins("done" + round);
        Visit busy = scene.joins("busy" + round);
        String latest = assign();
        for (Visit visit : List.of(crew.member(), done)) {
            handIn(visit, first);
            handIn(visit, latest);
        }
        begin(crew.member(), first);
        Taking running = begin(busy, first);
        busy.post(running.path() + "/presence", Map.of("question", "early-meeting"))
                .is(200);
        for (Visit visit : List.of(done, busy)) {
            Squad.takes(visit, docker, "portability", 2, false, Confidence.CERTAIN);
            vote(visit);
        }
        report(busy, running);
        lead();
    }

    /** For everybody, for some, and a whole course. */
    private String assign() {
        String one = crew.idOf("done" + round);
        crew.assign(Map.of("of", "tram-vs-bike", "due", "2090-01-01T12:00"));
        return crew.assign(Map.of("who", "chosen", "person", List.of(one, crew.idOf("ada"))));
    }

    private Taking begin(Visit visit, String assignment) {
        String path = visit.post(assignment + "/attempts", Map.of("quiz", "speed"))
                .is(303)
                .location();
        return Taking.at(visit, trams, "speed", path);
    }

    /** Wrong and sure, so that there is something to see. */
    private void handIn(Visit visit, String assignment) {
        Taking taking = begin(visit, assignment);
        Scenario scenario = taking.first();
        Map<String, String> answer = Taking.form(scenario, Stage.SCENARIO, 1, Taking.worst(scenario, Stage.SCENARIO));
        answer.put("confidence", "certain");
        taking.send(answer).is(303);
        taking.submit().is(303);
        String person = visit == crew.member() ? "ada" : "done" + round;
        String path = assignment.replace("/assignments/", "/gradebook/" + crew.idOf(person) + "/");
        post(
                path + "/steps",
                Map.of("attempt", taking.id(), "seen", seen(path, taking), "mark", "80", "words", "Good"));
    }

    private String seen(String path, Taking taking) {
        return crew.lead().get(path + "?attempt=" + taking.id()).attribute("[name=seen]", "value");
    }

    private void vote(Visit visit) {
        visit.post(
                        "/dashboards/votes/" + scene.thing("code"),
                        Map.of("number", "1", "phase", "VOTING", "option", "bike"))
                .is(303);
    }

    private void move(String from, String to) {
        post(agenda() + "/" + scene.thing("agenda") + "/phase", Map.of("number", "1", "from", from, "to", to));
    }

    private String agenda() {
        return "/dashboards/teams/" + crew.id() + "/agenda";
    }

    private void report(Visit visit, Taking taking) {
        Map<String, String> form =
                new HashMap<>(Map.of("question", "early-meeting", "kind", "TYPO", "text", "There is a slip in it"));
        form.put("attempt", taking.id());
        visit.post("/teams/problems", form).is(303);
        form.putAll(Map.of("attempt", "", "course", trams.id(), "quiz", "speed"));
        visit.post("/teams/problems", form).is(303);
        post(
                crew.lead().get(crew.path("/problems")).attribute("form[action$=reply]", "action"),
                Map.of("reply", "Thank you, it is mended"));
    }

    private void lead() {
        for (String person : List.of("done" + round, "busy" + round)) {
            post(crew.path("/members/" + crew.idOf(person) + "/labels"), Map.of("label", "group " + round));
            extend(crew.idOf(person));
        }
        extend("label:group " + round);
        post(first + "/regrade", correction());
        post(crew.path("/invitations/links"), Map.of("days", "7"));
        post(crew.path("/invitations/letters"), Map.of("addresses", "somebody" + round + "@example.org"));
        post(agenda(), Map.of("course", trams.id(), "topic", List.of("speed/early-meeting", "speed/night-shift")));
        String other = crew.lead()
                .post("/teams", Map.of("name", crew.name() + "-more" + round))
                .is(303)
                .location();
        String id = other.substring("/teams/".length());
        scene.person("admin")
                .post("/teams/groups", Map.of("group", "/more" + round, "team", id, "role", "LEAD"))
                .is(303);
    }

    private void extend(String who) {
        post(first + "/extensions", Map.of("person", who, "reason", "As agreed", "factor", "2.0"));
    }

    private Map<String, String> correction() {
        String options = round % 2 == 0 ? "drop" : "accept SCENARIO tram";
        return Map.of(
                "quiz",
                "speed",
                "seen",
                String.valueOf(round - 1),
                "reason",
                "Both are fine",
                "fix.early-meeting",
                options);
    }

    private void post(String path, Map<String, ?> fields) {
        crew.lead().post(path, fields).is(303);
    }
}
