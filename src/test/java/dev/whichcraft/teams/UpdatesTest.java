package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.problems.Problem;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Two people change two things of the same row: who read it first takes nothing back that the other one changed. */
@QuarkusTest
class UpdatesTest {

    @Inject
    Rows rows;

    @Inject
    Library library;

    /** Reads a row, lets somebody else change it, and then changes something else of it. */
    private void meanwhile(Runnable read, String update, String id, Runnable change) {
        QuarkusTransaction.requiringNew().run(() -> {
            read.run();
            QuarkusTransaction.requiringNew().run(() -> assertEquals(1, rows.change(update, UUID.fromString(id))));
            change.run();
        });
    }

    @Test
    void aNewNameOpensNoCode() {
        Crew crew = Crew.of("updates-team");
        Team[] team = new Team[1];
        meanwhile(
                () -> team[0] = Team.findById(UUID.fromString(crew.id())),
                "update team set code = null where id = ?",
                crew.id(),
                () -> team[0].name = "updates-renamed");
        assertEquals(
                "updates-renamed, none",
                rows.one(
                        "select name || ', ' || coalesce(code, 'none') from team where id = ?",
                        UUID.fromString(crew.id())));
    }

    @Test
    void anotherRoleBringsNobodyBack() {
        Crew crew = Crew.of("updates-stay");
        UUID person = UUID.fromString(crew.idOf("ada"));
        Membership[] stay = new Membership[1];
        meanwhile(
                () -> stay[0] =
                        Membership.of(person, UUID.fromString(crew.id())).orElseThrow(),
                "update membership set left_at = now() where person_id = ?",
                person.toString(),
                () -> stay[0].role = Role.LEAD);
        assertEquals(
                "LEAD, gone",
                rows.one(
                        "select role || case when left_at is null then '' else ', gone' end from membership where person_id = ?",
                        person));
    }

    @Test
    void aReportThatIsClosedKeepsItsReply() {
        Visit ada = Visit.asLearner("updates-problem");
        Map<String, String> form = Map.of(
                "course",
                "tram-vs-bike",
                "quiz",
                "speed",
                "question",
                library.course("tram-vs-bike")
                        .orElseThrow()
                        .quiz("speed")
                        .orElseThrow()
                        .questions()
                        .get(0)
                        .id(),
                "kind",
                "TYPO",
                "text",
                "updates-problem");
        ada.post("/teams/problems", form).is(303);
        String id = rows.one("select id::text from problem where text = 'updates-problem'");
        Problem[] problem = new Problem[1];
        meanwhile(
                () -> problem[0] =
                        Problem.<Problem>find("id", UUID.fromString(id)).firstResult(),
                "update problem set reply = 'Mended.', replied_at = now() where id = ?",
                id,
                () -> problem[0].closedAt = Instant.EPOCH);
        assertEquals(
                "Mended., closed",
                rows.one(
                        "select coalesce(reply, 'none') || case when closed_at is null then '' else ', closed' end"
                                + " from problem where id = ?",
                        UUID.fromString(id)));
    }
}
