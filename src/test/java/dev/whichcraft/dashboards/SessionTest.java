package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.AtOnce;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How a lead goes through the scenarios of a session, and what is left of it at its end, however early that comes. */
@QuarkusTest
class SessionTest {

    private static final List<String> OPTIONS = List.of("bike", "tram", "tram", "tram", "both");

    @Inject
    Rows rows;

    /** A session about three scenarios, of which the first is voted on. */
    private record Going(Squad squad, String session, String votes) {

        static Going of(String name) {
            Squad squad = Squad.of(name, 4);
            List<String> topics = List.of("speed/early-meeting", "speed/night-shift", "cost/first-month");
            Map<String, Object> form = Map.of("course", "tram-vs-bike", "topic", topics);
            String session = squad.crew()
                    .lead()
                    .post(squad.dashboard("/agenda"), form)
                    .is(303)
                    .location();
            Going going = new Going(
                    squad,
                    session,
                    "/dashboards/votes/" + squad.crew().lead().get(session).text(".door .code"));
            going.move("WAITING", "VOTING");
            return going;
        }

        Html screen() {
            return squad.crew().lead().get(session).is(200);
        }

        void move(String from, String to) {
            lead("/phase", Map.of("number", "1", "from", from, "to", to));
        }

        void turn(int number) {
            lead("/topic", Map.of("number", number));
        }

        void end() {
            lead("/end", Map.of());
        }

        private void lead(String path, Map<String, ?> form) {
            squad.crew().lead().post(session + path, form).is(303);
        }

        /** So many people vote on the first scenario. */
        void vote(int people, String phase) {
            List<Visit> all = squad.all();
            for (int i = 0; i < people; i++) {
                Map<String, String> ballot = Map.of("number", "1", "phase", phase, "option", OPTIONS.get(i));
                all.get(i).post(votes, ballot).is(303);
            }
        }

        /** What the list of all scenarios shows of the first one, in the column of a round. */
        List<String> counts(int round) {
            return screen().all("details:nth-of-type(1) .votes tbody tr").stream()
                    .map(row -> row.select("td").get(round - 1).text())
                    .toList();
        }

        String listed(int number) {
            return screen().text("details:nth-of-type(" + number + ") summary");
        }
    }

    @Test
    void turningToTheScenarioAtHandClosesNothing() {
        Going going = Going.of("session-turn");
        going.turn(1);
        assertTrue(going.screen().text("[role=status]").contains("Vote now"), "a click on a page that is behind");
        going.turn(2);
        going.turn(1);
        assertTrue(going.screen().text("[role=status]").contains("The vote is closed"));
    }

    @Test
    void anEndInTheMiddleOfAVoteShowsIt() {
        Going going = Going.of("session-voting");
        going.vote(5, "VOTING");
        String id = going.session().substring(going.session().lastIndexOf('/') + 1);
        String salt = rows.one("select salt from agenda where id::text = ?", id);
        going.end();
        assertEquals(List.of("1", "3", "1"), going.counts(1));
        assertNotEquals(
                salt, rows.one("select salt from agenda where id::text = ?", id), "what named the voters is gone");
        Html screen = going.screen();
        assertTrue(screen.text("live-vote").contains("What was voted stays here"));
        assertFalse(screen.text("live-vote").contains("Talk about it"), "nothing is asked of anybody any more");
        assertTrue(going.listed(1).endsWith(": voted on"), going.listed(1));
        assertTrue(going.listed(2).endsWith(": not voted on"), going.listed(2));
    }

    @Test
    void anEndShowsWhatWasLeftByTurningOn() {
        Going going = Going.of("session-left");
        going.vote(5, "VOTING");
        going.turn(2);
        assertEquals(List.of(), going.counts(1), "while it goes on, the lead may come back to it");
        going.turn(3);
        going.end();
        assertEquals(List.of("1", "3", "1"), going.counts(1));
    }

    @Test
    void anEndInTheSecondVoteComparesBoth() {
        Going going = Going.of("session-again");
        going.vote(5, "VOTING");
        going.move("VOTING", "DISCUSSING");
        going.move("DISCUSSING", "VOTING_AGAIN");
        going.vote(4, "VOTING_AGAIN");
        going.end();
        assertEquals(List.of("1", "3", "1"), going.counts(1));
        assertEquals(List.of("hidden", "hidden", "hidden"), going.counts(2), "four votes would tell whose they are");
    }

    @Test
    void anEndShowsNoCountsOfFewVotes() {
        Going going = Going.of("session-few");
        going.vote(4, "VOTING");
        going.end();
        assertEquals(List.of("hidden", "hidden", "hidden"), going.counts(1));
        assertTrue(going.screen().text("live-vote").contains("Counts of fewer than 5 votes stay hidden"));
    }

    @Test
    void nobodyVotesInATeamThatIsArchived() {
        Going going = Going.of("session-archived");
        going.vote(1, "VOTING");
        String settings = going.squad().crew().path("/settings/archive");
        going.squad().crew().lead().post(settings, Map.of("archived", "yes")).is(303);
        Visit member = going.squad().members().get(0);
        Map<String, String> ballot = Map.of("number", "1", "phase", "VOTING", "option", "tram");
        Html refused = member.post(going.votes(), ballot).is(409);
        assertEquals("This team is archived", refused.h1());
        Html page = member.get(going.votes()).is(200);
        assertTrue(page.text("[role=status]").startsWith("This team is archived, so no vote is taken."), page.text());
        assertFalse(page.has("input[name=option]"));
        Html screen = going.screen();
        assertFalse(screen.has("button[name=number], .door"), "nor is anything offered to the lead");
        String id = going.session().substring(going.session().lastIndexOf('/') + 1);
        assertEquals("1", rows.one("select count(*) from agenda_vote where agenda_id::text = ?", id));
        going.squad().crew().lead().post(settings, Map.of("archived", "no")).is(303);
        member.post(going.votes(), ballot).is(303);
    }

    @Test
    void aSessionIsBegunOnce() throws Exception {
        Squad squad = Squad.of("session-once", 0);
        String agenda = squad.dashboard("/agenda");
        String mark = squad.crew().lead().get(agenda).is(200).attribute("form input[name=once]", "value");
        Map<String, String> form = Map.of("once", mark, "course", "tram-vs-bike", "topic", "speed/early-meeting");
        List<String> begun = AtOnce.times(3, () -> Visit.asInstructor("session-once-grace")
                .post(agenda, form)
                .is(303)
                .location());
        begun.forEach(one -> squad.crew().lead().get(one).is(200));
        assertEquals(1, Set.copyOf(begun).size());
        assertEquals(
                begun.get(0), squad.crew().lead().post(agenda, form).is(303).location());
    }
}
