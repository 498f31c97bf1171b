package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.AtOnce;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class TeamsTest {

    @Inject
    Rows rows;

    @Test
    void anInstructorMakesATeamAndLeadsIt() {
        Visit grace = Visit.asInstructor("maker");
        Html made = grace.post("/teams", Map.of("name", "  Platform \n group ")).is(303);
        Html page = grace.follow(made).is(200);
        assertEquals("Platform group", page.h1());
        assertTrue(page.text(".checklist").contains("maker lead"), page.text());
        assertTrue(grace.get("/teams").text(".card").contains("1 person. You are a lead"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "   ", "123456789 123456789 123456789 123456789 123456789 123456789 123456789 123456789 1"})
    void aNameThatIsNoneIsSaidAndKept(String name) {
        Html refused =
                Visit.asInstructor("namer").post("/teams", Map.of("name", name)).is(400);
        assertTrue(refused.has("[role=alert]"));
        assertEquals(name.strip(), refused.attribute("#name", "value"));
        assertEquals("0", rows.one("select count(*) from team where name = ?", name));
    }

    @Test
    void aLearnerMakesNoTeam() {
        Visit ada = Visit.asLearner("no-maker");
        assertFalse(ada.get("/teams").is(200).has("form[action='/teams']"));
        ada.post("/teams", Map.of("name", "Mine")).is(403);
    }

    @Test
    void aTeamKeepsALead() {
        Crew crew = Crew.of("keeps");
        Html refused = crew.lead()
                .post(crew.path("/members/" + crew.id(crew.lead()) + "/departure"), Map.of())
                .is(409);
        assertEquals("A team needs a lead", refused.h1());
        crew.lead()
                .post(crew.path("/members/" + crew.id(crew.lead()) + "/role"), Map.of("role", "MEMBER"))
                .is(409);
        crew.lead()
                .post(crew.path("/members/" + crew.id(crew.member()) + "/role"), Map.of("role", "LEAD"))
                .is(303);
        crew.lead()
                .post(crew.path("/members/" + crew.id(crew.lead()) + "/departure"), Map.of())
                .is(303);
        crew.lead().get(crew.path("")).is(404);
        crew.member().get(crew.path("/members")).is(200);
    }

    @Test
    void whoeverLeftSeesNothingAndMayComeBack() {
        Crew crew = Crew.of("leaves");
        crew.member()
                .post(crew.path("/members/" + crew.id(crew.member()) + "/departure"), Map.of())
                .is(303);
        assertEquals(
                "/teams",
                crew.member()
                        .post(crew.path("/members/" + crew.id(crew.member()) + "/departure"), Map.of())
                        .is(303)
                        .location(),
                "a second press");
        crew.member().get(crew.path("")).is(404);
        assertFalse(crew.member().get("/teams").is(200).has(".card"));
        crew.member().post("/teams/joining", Map.of("code", crew.code())).is(303);
        crew.member().get(crew.path("")).is(200);
        assertEquals(
                "2", rows.one("select count(*) from membership where person_id = ?::uuid", crew.id(crew.member())));
    }

    @Test
    void somebodyIsRemovedOnce() throws Exception {
        Crew crew = Crew.of("removes");
        String removal = crew.path("/members/" + crew.id(crew.member()) + "/departure");
        AtOnce.times(3, () -> Visit.asInstructor("removes-grace")
                .post(removal, Map.of())
                .is(303));
        crew.lead().post(removal, Map.of()).is(303);
        assertEquals(
                "1",
                rows.one("select count(*) from team_change where kind = 'REMOVED' and team_id = ?::uuid", crew.id()));
        String stranger = Crew.of("removes-other").idOf("ada");
        crew.lead()
                .post(crew.path("/members/" + stranger + "/departure"), Map.of())
                .is(404);
    }

    @Test
    void anArchivedTeamIsSeenAndNotChanged() {
        Crew crew = Crew.of("archive");
        crew.lead()
                .post(crew.path("/settings/archive"), Map.of("archived", "yes"))
                .is(303);
        assertTrue(crew.member().get(crew.path("")).text().contains("This team is archived"));
        crew.lead().post(crew.path("/settings/name"), Map.of("name", "Other")).is(409);
        crew.lead().post(crew.path("/invitations/links"), Map.of("days", "7")).is(409);
        Visit.asLearner("archive-late")
                .post("/teams/joining", Map.of("code", crew.code()))
                .is(400);
        crew.lead()
                .post(crew.path("/settings/archive"), Map.of("archived", "no"))
                .is(303);
        crew.lead().post(crew.path("/settings/name"), Map.of("name", "Other")).is(303);
        assertEquals("Other", crew.member().get(crew.path("")).h1());
    }

    @Test
    void theHistorySaysWhoChangedWhat() {
        Crew crew = Crew.of("history");
        crew.lead()
                .post(crew.path("/members/" + crew.id(crew.member()) + "/role"), Map.of("role", "LEAD"))
                .is(303);
        crew.lead()
                .post(crew.path("/members/" + crew.id(crew.member()) + "/departure"), Map.of())
                .is(303);
        String said = crew.lead().get(crew.path("/history")).is(200).text(".checklist");
        assertTrue(said.contains("history-grace removed history-ada"), said);
        assertTrue(said.contains("history-grace made history-ada a lead"), said);
        assertTrue(said.contains("history-ada joined"), said);
        assertTrue(said.contains("history-grace made the team"), said);
    }
}
