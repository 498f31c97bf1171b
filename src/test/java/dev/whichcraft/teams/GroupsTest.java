package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.people.events.Arrived;
import dev.whichcraft.testkit.AtOnce;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** People come to teams, and go, with their groups at the login server. That a real token tells them is seen in LiveJourney. */
@QuarkusTest
class GroupsTest {

    private static final String WAITING = "select count(*) from pg_locks where not granted";

    @Inject
    Rows rows;

    @Inject
    Event<Arrived> arrived;

    private Void arrives(Visit visit, String subject, String... groups) {
        visit.get("/people/me").is(200);
        UUID person = UUID.fromString(rows.one("select id::text from person where subject = ?", subject));
        QuarkusTransaction.requiringNew().run(() -> arrived.fire(new Arrived(person, Set.of(groups), Instant.now())));
        return null;
    }

    private static void rule(Crew crew, String group, String role) {
        Visit.asAdmin("groups-admin")
                .post("/teams/groups", Map.of("group", group, "team", crew.id(), "role", role))
                .is(303);
    }

    private String stays(Crew crew, String subject) {
        return rows.one(
                "select string_agg(m.role || case when m.external then ' external' else ' by hand' end"
                        + " || case when m.left_at is null then '' else ' left' end, ', ' order by m.id) from membership m"
                        + " join person p on p.id = m.person_id where p.subject = ? and m.team_id = ?::uuid",
                subject,
                crew.id());
    }

    @Test
    void comesGoesAndComesAgain() {
        Crew crew = Crew.of("groups-follow");
        rule(crew, "/riders", "MEMBER");
        rule(crew, "/drivers", "LEAD");
        Visit linus = Visit.asLearner("groups-linus");
        arrives(linus, "groups-linus", "/riders");
        arrives(linus, "groups-linus", "/riders");
        assertEquals("MEMBER external", stays(crew, "groups-linus"));
        assertTrue(crew.lead().get(crew.path("/members")).text(".people").contains("groups-linus by a group"));
        arrives(linus, "groups-linus", "/riders", "/drivers");
        assertEquals("LEAD external", stays(crew, "groups-linus"));
        arrives(linus, "groups-linus");
        assertEquals("LEAD external left", stays(crew, "groups-linus"));
        linus.get(crew.path("")).is(404);
        arrives(linus, "groups-linus", "/riders");
        assertEquals("LEAD external left, MEMBER external", stays(crew, "groups-linus"));
        assertTrue(crew.lead().get(crew.path("/history")).text().contains("groups-linus came by a group, as a member"));
    }

    @Test
    void whatWasMadeByHandIsLeftAlone() {
        Crew crew = Crew.of("groups-hand");
        rule(crew, "/hands", "LEAD");
        arrives(crew.member(), "groups-hand-ada", "/hands");
        arrives(crew.member(), "groups-hand-ada");
        assertEquals("MEMBER by hand", stays(crew, "groups-hand-ada"));
        Visit linus = Visit.asLearner("groups-changed");
        arrives(linus, "groups-changed", "/hands");
        String id = rows.one("select id::text from person where subject = 'groups-changed'");
        crew.lead()
                .post(crew.path("/members/" + id + "/role"), Map.of("role", "MEMBER"))
                .is(303);
        arrives(linus, "groups-changed");
        assertEquals("MEMBER by hand", stays(crew, "groups-changed"));
    }

    @Test
    void theOnlyLeadStaysAndAnArchivedTeamRests() {
        Crew crew = Crew.of("groups-lead");
        rule(crew, "/leads", "LEAD");
        Visit linus = Visit.asLearner("groups-only");
        arrives(linus, "groups-only", "/leads");
        crew.lead()
                .post(crew.path("/members/" + crew.idOf("grace") + "/departure"), Map.of())
                .is(303);
        arrives(linus, "groups-only");
        assertEquals("LEAD external", stays(crew, "groups-only"));
        linus.post(crew.path("/settings/archive"), Map.of("archived", "yes")).is(303);
        arrives(Visit.asLearner("groups-late"), "groups-late", "/leads");
        assertEquals(null, stays(crew, "groups-late"));
    }

    /** A lead removes somebody while they arrive: that stay is over, and what their groups stand for begins a new one. */
    @Test
    void whoeverIsRemovedMeanwhileIsNotInTheSameStayAgain() throws Exception {
        Crew crew = Crew.of("groups-race");
        rule(crew, "/race", "MEMBER");
        rule(crew, "/race/leads", "LEAD");
        Visit linus = Visit.asLearner("groups-race-linus");
        arrives(linus, "groups-race-linus", "/race");
        ExecutorService other = Executors.newSingleThreadExecutor();
        try {
            Future<?> arrival = QuarkusTransaction.requiringNew().call(() -> {
                UUID team = UUID.fromString(crew.id());
                rows.one("select id from team where id = ? for no key update", team);
                Future<?> arriving = other.submit(() -> arrives(linus, "groups-race-linus", "/race", "/race/leads"));
                Instant limit = Instant.now().plusSeconds(30);
                while (!arriving.isDone() && rows.one(WAITING).equals("0")) {
                    assertTrue(Instant.now().isBefore(limit), "nobody waits");
                    Thread.onSpinWait();
                }
                rows.change(
                        "update membership set left_at = now() where team_id = ? and external and left_at is null",
                        team);
                return arriving;
            });
            arrival.get(30, TimeUnit.SECONDS);
        } finally {
            other.shutdownNow();
        }
        assertEquals("MEMBER external left, LEAD external", stays(crew, "groups-race-linus"));
    }

    @Test
    void twoWhoSwapTeamsDoNotHinderEachOther() throws Exception {
        Crew one = Crew.of("groups-swap-one");
        Crew two = Crew.of("groups-swap-two");
        rule(one, "/swap/one", "MEMBER");
        rule(two, "/swap/two", "MEMBER");
        Visit ada = Visit.asLearner("groups-swap-a");
        Visit bob = Visit.asLearner("groups-swap-b");
        for (int round = 0; round < 6; round++) {
            String here = round % 2 == 0 ? "/swap/one" : "/swap/two";
            String there = round % 2 == 0 ? "/swap/two" : "/swap/one";
            AtOnce.all(List.of(() -> arrives(ada, "groups-swap-a", here), () -> arrives(bob, "groups-swap-b", there)));
        }
        assertTrue(stays(two, "groups-swap-a").endsWith("MEMBER external"), stays(two, "groups-swap-a"));
        assertTrue(stays(one, "groups-swap-b").endsWith("MEMBER external"), stays(one, "groups-swap-b"));
    }

    @Test
    void adminsMakeRulesAndNobodyElse() {
        Crew crew = Crew.of("groups-rules");
        crew.lead().get("/teams/groups").is(403);
        Visit admin = Visit.asAdmin("groups-root");
        Html wrong = admin.post("/teams/groups", Map.of("group", "riders", "team", crew.id()))
                .is(400);
        assertTrue(wrong.text(".missing").contains("/company/riders"));
        assertEquals("riders", wrong.attribute("#group", "value"));
        assertTrue(admin.post("/teams/groups", Map.of("group", "/riders", "team", "x"))
                .is(400)
                .text(".missing")
                .contains("Choose a team"));
        rule(crew, "/once", "MEMBER");
        rule(crew, "/once", "LEAD");
        Html page = admin.get("/teams/groups");
        assertTrue(page.text(".checklist").contains("/once is in groups-rules, as leads."));
        String removal = page.all(".checklist li").stream()
                .filter(one -> one.text().contains("/once is in groups-rules"))
                .findFirst()
                .orElseThrow()
                .select("form")
                .attr("action");
        admin.post(removal, Map.of()).is(303);
        admin.post(removal, Map.of()).is(303);
        assertEquals(
                "1",
                rows.one(
                        "select count(*) from team_change where kind = 'GROUP_UNMAPPED' and team_id = ?::uuid",
                        crew.id()));
        assertTrue(
                crew.lead().get(crew.path("/history")).text().contains("lets the group /once as leads be in the team"));
    }
}
