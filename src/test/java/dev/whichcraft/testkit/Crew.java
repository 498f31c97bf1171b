package dev.whichcraft.testkit;

import io.quarkus.arc.Arc;
import java.util.HashMap;
import java.util.Map;

/**
 * A team for a test: grace, an instructor, leads it, ada is a member.
 *
 * @param id of the team
 * @param name of the team, and before the hyphen in the names of its people
 * @param code by which one joins
 */
public record Crew(String id, String name, String code, Visit lead, Visit member) {

    /** A team of this name, which no other test uses. */
    public static Crew of(String name) {
        Visit grace = Visit.asInstructor(name + "-grace");
        String path = grace.post("/teams", Map.of("name", name)).is(303).location();
        String code = grace.get(path + "/invitations").text(".code");
        Visit ada = Visit.asLearner(name + "-ada");
        ada.post("/teams/joining", Map.of("code", code)).is(303);
        return new Crew(path.substring(path.lastIndexOf('/') + 1), name, code, grace, ada);
    }

    /** Assigns the quiz that most tests take, with these fields besides or instead; the address of the assignment. */
    public String assign(Map<String, ?> fields) {
        return lead.post(path("/assignments"), form(fields)).is(303).location();
    }

    /** The fields of an assignment. */
    public static Map<String, Object> form(Map<String, ?> fields) {
        Map<String, Object> form =
                new HashMap<>(Map.of("of", "tram-vs-bike/speed", "who", "everybody", "zone", "UTC", "late", "MARK"));
        form.putAll(fields);
        return form;
    }

    /** An address within the team. */
    public String path(String rest) {
        return "/teams/" + id + rest;
    }

    /** The id of somebody in it. */
    public String id(Visit visit) {
        return idOf(visit == lead ? "grace" : "ada");
    }

    /** The id of the person who is called so, after the name of the team. */
    public String idOf(String person) {
        return Arc.container()
                .instance(Rows.class)
                .get()
                .one("select id::text from person where subject = ?", name + "-" + person);
    }
}
