package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.whichcraft.testkit.AtOnce;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Buttons that are pressed twice: what a form makes is made once, and the second press leads where the first one did. */
@QuarkusTest
class TwiceTest {

    @Inject
    Rows rows;

    /** A form of a page as it is shown, with these fields besides or instead. */
    private static Map<String, Object> form(Html page, String action, Map<String, ?> fields) {
        String mark = page.attribute("form[action='" + action + "'] input[name=once]", "value");
        assertFalse(mark.isEmpty(), action);
        Map<String, Object> form = new HashMap<>(Map.of("once", mark));
        form.putAll(fields);
        return form;
    }

    private static Map<String, Object> form(Crew crew, String page, String action, Map<String, ?> fields) {
        return form(crew.lead().get(page).is(200), action, fields);
    }

    private String count(String what, String id) {
        return rows.one("select count(*) from " + what + " = ?::uuid", id);
    }

    @Test
    void aTeamIsMadeOnce() throws Exception {
        Visit grace = Visit.asInstructor("twice-maker");
        Map<String, Object> form = form(grace.get("/teams"), "/teams", Map.of("name", "Twice made"));
        List<String> made = AtOnce.times(3, () -> Visit.asInstructor("twice-maker")
                .post("/teams", form)
                .is(303)
                .location());
        String again = grace.post("/teams", form).is(303).location();
        assertEquals(Collections.nCopies(3, again), made);
        assertEquals("1", rows.one("select count(*) from team where name = 'Twice made'"));
        form.put("name", "Twice made, another");
        assertNotEquals(again, grace.post("/teams", form).is(303).location(), "back, and something else typed");
    }

    /** Whoever left the team that a form made, and goes back to the form, means another one. */
    @Test
    void aTeamThatOneLeftIsMadeAnew() {
        Visit grace = Visit.asInstructor("twice-left-grace");
        Map<String, Object> form = form(grace.get("/teams"), "/teams", Map.of("name", "twice-left"));
        String made = grace.post("/teams", form).is(303).location();
        String id = rows.one("select id::text from person where subject = 'twice-left-grace'");
        grace.post(made + "/settings/archive", Map.of("archived", "yes")).is(303);
        grace.post(made + "/members/" + id + "/departure", Map.of()).is(303);
        assertNotEquals(made, grace.post("/teams", form).is(303).location());
    }

    @Test
    void somethingIsAssignedOnce() throws Exception {
        Crew crew = Crew.of("twice-assign");
        String action = crew.path("/assignments");
        Map<String, Object> form = form(crew, action + "/new", action, Crew.form(Map.of()));
        List<String> made = AtOnce.times(3, () -> Visit.asInstructor("twice-assign-grace")
                .post(action, form)
                .is(303)
                .location());
        assertEquals(
                Collections.nCopies(3, crew.lead().post(action, form).is(303).location()), made);
        assertEquals("1", count("assignment where team_id", crew.id()));
        assertEquals("1", count("team_change where kind = 'ASSIGNED' and team_id", crew.id()));
        form.put("attempts", "2");
        assertNotEquals(made.get(0), crew.lead().post(action, form).is(303).location());
        crew.assign(Map.of());
        crew.lead().post(action, Crew.form(Map.of("once", "no mark"))).is(303);
        assertEquals("4", count("assignment where team_id", crew.id()), "without a mark each is a new one");
    }

    @Test
    void aCopyIsMadeOnceInEachTeam() {
        Crew crew = Crew.of("twice-copy");
        String assignment = crew.assign(Map.of());
        List<String> others = List.of("one", "two").stream()
                .map(name -> crew.lead()
                        .post("/teams", Map.of("name", "twice-copy-" + name))
                        .is(303)
                        .location()
                        .substring("/teams/".length()))
                .toList();
        Map<String, Object> form = form(crew, assignment, assignment + "/copies", Map.of());
        for (String other : others) {
            form.put("team", other);
            String copy = crew.lead().post(assignment + "/copies", form).is(303).location();
            assertEquals(
                    copy, crew.lead().post(assignment + "/copies", form).is(303).location());
            crew.lead().get(copy).is(200);
            assertEquals("1", count("assignment where team_id", other));
        }
    }

    @Test
    void otherTermsAreGivenOnce() throws Exception {
        Crew crew = Crew.of("twice-terms");
        String action = crew.assign(Map.of("timeLimit", "30")) + "/extensions";
        Map<String, Object> form = form(
                crew, action, action, Map.of("person", crew.idOf("ada"), "timeLimit", "60", "reason", "Asked for it"));
        AtOnce.times(
                3,
                () -> Visit.asInstructor("twice-terms-grace").post(action, form).is(303));
        crew.lead().post(action, form).is(303);
        assertEquals("1", count("extension where person_id", crew.idOf("ada")));
        assertEquals("1", count("team_change where kind = 'EXTENDED' and team_id", crew.id()));
        String undo = crew.lead().get(action).attribute("form[action$=reversal]", "action");
        crew.lead().post(undo, Map.of()).is(303);
        assertEquals("0", count("extension where undone_at is null and person_id", crew.idOf("ada")));
        form.put("timeLimit", "90");
        crew.lead().post(action, form).is(303);
        assertEquals("2", count("extension where person_id", crew.idOf("ada")));
    }

    @Test
    void aLinkIsMadeOnce() {
        Crew crew = Crew.of("twice-link");
        String action = crew.path("/invitations/links");
        Map<String, Object> form = form(crew, crew.path("/invitations"), action, Map.of("days", "7"));
        crew.lead().post(action, form).is(303);
        crew.lead().post(action, form).is(303);
        assertEquals("1", count("invitation where team_id", crew.id()));
        form.put("days", "30");
        crew.lead().post(action, form).is(303);
        assertEquals("2", count("invitation where team_id", crew.id()));
    }

    @Test
    void eachGetsOneLetterWhoseLinkOpens() throws Exception {
        Crew crew = Crew.of("twice-letters");
        String action = crew.path("/invitations/letters");
        String list = "one@twice.example\ntwo@twice.example";
        Map<String, Object> form = form(crew, crew.path("/invitations"), action, Map.of("addresses", list));
        AtOnce.times(3, () -> Visit.asInstructor("twice-letters-grace")
                .post(action, form)
                .is(303));
        crew.lead().post(action, form).is(303);
        assertEquals("2", count("invitation where closed_at is null and team_id", crew.id()));
        assertEquals("2", count("invitation where team_id", crew.id()), "none was sent that does not open");
    }

    /** Without a mark, as of two leads who invite the same address: the later letter opens, and nobody sees an error. */
    @Test
    void twoWhoInviteTheSameAtOnceBothDo() throws Exception {
        Crew crew = Crew.of("twice-leads");
        AtOnce.times(4, () -> Visit.asInstructor("twice-leads-grace")
                .post(crew.path("/invitations/letters"), Map.of("addresses", "same@twice.example"))
                .is(303));
        assertEquals("1", count("invitation where closed_at is null and team_id", crew.id()));
        assertEquals("4", count("invitation where team_id", crew.id()));
    }

    @Test
    void aCodeThatWasNotSeenIsNotEnded() {
        Crew crew = Crew.of("twice-code");
        Map<String, String> form = Map.of("code", "new", "seen", seen(crew));
        crew.lead().post(crew.path("/code"), form).is(303);
        String second = seen(crew);
        assertNotEquals(form.get("seen"), second);
        crew.lead().post(crew.path("/code"), form).is(303);
        assertEquals(second, seen(crew));
        assertEquals("1", count("team_change where kind = 'CODE' and team_id", crew.id()));
        crew.lead()
                .post(crew.path("/code"), Map.of("code", "none", "seen", second))
                .is(303);
        crew.lead()
                .post(crew.path("/code"), Map.of("code", "none", "seen", second))
                .is(303);
        assertEquals("2", count("team_change where kind = 'CODE' and team_id", crew.id()));
        crew.lead().post(crew.path("/code"), Map.of("code", "new", "seen", "")).is(303);
        String third = seen(crew);
        crew.lead().post(crew.path("/code"), Map.of("code", "new", "seen", "")).is(303);
        assertEquals(third, seen(crew));
    }

    private static String seen(Crew crew) {
        return crew.lead().get(crew.path("/invitations")).attribute("form[action$='/code'] input[name=seen]", "value");
    }

    @Test
    void aCalendarAddressThatWasNotSeenIsNotEnded() {
        Visit ada = Crew.of("twice-calendar").member();
        ada.post("/teams/calendar", Map.of("seen", "")).is(303);
        String first = ada.get("/teams").attribute("#calendar", "value");
        ada.post("/teams/calendar", Map.of("seen", "")).is(303);
        assertEquals(first, ada.get("/teams").attribute("#calendar", "value"));
        Map<String, Object> another = new HashMap<>(ada.get("/teams").filled("form[action='/teams/calendar']"));
        ada.post("/teams/calendar", another).is(303);
        String second = ada.get("/teams").attribute("#calendar", "value");
        assertNotEquals(first, second);
        ada.post("/teams/calendar", another).is(303);
        assertEquals(second, ada.get("/teams").attribute("#calendar", "value"));
    }
}
