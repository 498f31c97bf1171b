package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody has everything about them deleted: what becomes of their teams, and of mail to them. */
@QuarkusTest
class DeparturesTest {

    private static final String DELETION = "/people/me/deletion";

    private static final Map<String, String> SURE = Map.of("sure", "yes");

    @Inject
    Rows rows;

    private static void role(Crew crew, Visit by, String person, String role) {
        by.post(crew.path("/members/" + crew.idOf(person) + "/role"), Map.of("role", role))
                .is(303);
    }

    @Test
    void theOnlyLeadHandsTheTeamOnFirst() {
        Crew crew = Crew.of("departs");
        Visit grace = crew.lead();
        grace.post("/teams", Map.of("name", "departs-alone")).is(303);
        Html asked = grace.get(DELETION).is(200);
        assertEquals(
                List.of(crew.path("/members"), crew.path("/settings")),
                asked.all(".missing a").stream().map(link -> link.attr("href")).toList());
        Html refused = grace.post(DELETION, SURE).is(409);
        assertTrue(refused.text("[role=alert]").startsWith("Nothing was deleted"), refused.text());
        assertTrue(refused.text("[role=alert]").contains("departs: its members"), refused.text());
        assertTrue(grace.get(crew.path("/members")).is(200).text().contains("departs-grace"));
        role(crew, grace, "ada", "LEAD");
        assertFalse(grace.get(DELETION).is(200).has(".missing"));
        grace.post(DELETION, SURE).is(303);
        crew.member().get(crew.path("/members")).is(200);
    }

    @Test
    void aTeamThatIsArchivedNeedsNoLead() {
        Crew crew = Crew.of("departs-archived");
        crew.lead()
                .post(crew.path("/settings/archive"), Map.of("archived", "yes"))
                .is(303);
        crew.lead()
                .post(crew.path("/members/" + crew.id(crew.lead()) + "/departure"), Map.of())
                .is(303);
        Crew other = Crew.of("departs-archived-too");
        other.lead()
                .post(other.path("/settings/archive"), Map.of("archived", "yes"))
                .is(303);
        other.lead().post(DELETION, SURE).is(303);
    }

    @Test
    void ofTwoLeadsWhoGoAtOnceOneStays() throws Exception {
        Crew crew = Crew.of("departs-two");
        role(crew, crew.lead(), "ada", "LEAD");
        Visit.asLearner("departs-two-bob")
                .post("/teams/joining", Map.of("code", crew.code()))
                .is(303);
        var two = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Integer>> both = Stream.of(crew.lead(), crew.member())
                    .map(visit ->
                            (Callable<Integer>) () -> visit.post(DELETION, SURE).status())
                    .toList();
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> one : two.invokeAll(both)) {
                statuses.add(one.get());
            }
            statuses.sort(null);
            assertEquals(List.of(303, 409), statuses);
        } finally {
            two.shutdown();
        }
        assertEquals(
                "1",
                rows.one(
                        "select count(*) from membership where team_id = ?::uuid and role = 'LEAD' and left_at is null",
                        crew.id()));
    }

    private void letters(String expected, String address) {
        assertEquals(expected, rows.one("select count(*) from letter where address = ?", address));
    }

    @Test
    void noMailFollowsThem() {
        Crew crew = Crew.of("departs-mail");
        String addresses = "ada@departs.example, bob@departs.example";
        crew.lead()
                .post(crew.path("/invitations/letters"), Map.of("addresses", addresses))
                .is(303);
        String token = rows.one("select token from invitation where address = 'ada@departs.example'");
        crew.member().get("/people/me").is(200);
        rows.change("update person set email = 'Ada@Departs.Example' where name = 'departs-mail-ada'");
        letters("1", "ada@departs.example");
        crew.member().post(DELETION, SURE).is(303);
        letters("0", "ada@departs.example");
        letters("1", "bob@departs.example");
        assertEquals(
                "bob@departs.example",
                rows.one("select string_agg(address, ' ') from invitation where team_id = ?::uuid", crew.id()));
        Visit.asLearner("departs-mail-eve")
                .post("/teams/joining/" + token, Map.of())
                .is(404);
        Visit nameless = Visit.asLearner("departs-nameless");
        nameless.get("/people/me").is(200);
        nameless.post(DELETION, SURE).is(303);
        letters("1", "bob@departs.example");
    }
}
