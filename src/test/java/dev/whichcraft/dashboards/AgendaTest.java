package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.library.files.Digest;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Squad;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A session: what is suggested, who may vote when, what is shown when, and that nobody learns who voted for what. */
@QuarkusTest
class AgendaTest {

    private static final String SCENARIO = "speed/early-meeting";

    @Inject
    Library library;

    @Inject
    Rows rows;

    private Course docker;

    @BeforeEach
    void course() {
        docker = library.course("docker-vs-vm").orElseThrow();
    }

    /** A session of a team about one scenario, or two. */
    private static String begin(Squad squad, String... topics) {
        return squad.crew()
                .lead()
                .post(squad.dashboard("/agenda"), Map.of("course", "tram-vs-bike", "topic", List.of(topics)))
                .is(303)
                .location();
    }

    private static String votes(Squad squad, String session) {
        return "/dashboards/votes/" + squad.crew().lead().get(session).is(200).text(".door .code");
    }

    private static String listed(Squad squad, String session) {
        return squad.crew().lead().get(session).is(200).text("details summary");
    }

    private static void move(Squad squad, String session, String from, String to) {
        squad.crew()
                .lead()
                .post(session + "/phase", Map.of("number", "1", "from", from, "to", to))
                .is(303);
    }

    private static Map<String, String> ballot(String phase, String option) {
        return Map.of("number", "1", "phase", phase, "option", option);
    }

    @Test
    void whatDividesTheTeamIsSuggestedFromFivePeopleUp() {
        Squad squad = Squad.of("agenda-suggest", 4);
        List<Visit> people = squad.all();
        for (int i = 0; i < 4; i++) {
            Squad.takes(people.get(i), docker, "portability", 2, i % 2 == 0, Confidence.CERTAIN);
        }
        String path = squad.dashboard("/agenda?course=docker-vs-vm");
        Html four = squad.crew().lead().get(path).is(200);
        assertTrue(four.text().contains("once five people answered it"), "four are too few");
        Squad.takes(people.get(4), docker, "portability", 2, true, Confidence.LIKELY);
        Html five = squad.crew().lead().get(path).is(200);
        List<String> suggested = five.all("form > fieldset .topics li").stream()
                .map(li -> li.text())
                .toList();
        assertEquals(2, suggested.size());
        assertTrue(
                suggested.get(0).contains("5 chose in 2 ways, 3 of them alike; 2 were sure and wrong."),
                suggested.get(0));
        squad.crew().member().get(path).is(403);
        Visit.asLearner("agenda-stranger").get(path).is(404);
    }

    @Test
    void voteDiscussVoteAgain() {
        Squad squad = Squad.of("agenda-vote", 4);
        String session = begin(squad, SCENARIO);
        String votes = votes(squad, session);
        List<Visit> people = squad.all();
        assertEquals(409, people.get(0).post(votes, ballot("VOTING", "bike")).status(), "the vote is not open yet");
        assertTrue(listed(squad, session).endsWith(": not voted on"), listed(squad, session));
        move(squad, session, "WAITING", "VOTING");
        assertTrue(listed(squad, session).endsWith(": begun"), listed(squad, session));
        people.get(0).post(votes, ballot("VOTING", "bike")).is(303);
        people.get(0).post(votes, ballot("VOTING", "tram")).is(303);
        assertTrue(people.get(0).get(votes).has("input[value=tram][checked]"), "it can be changed");
        people.get(1).post(votes, ballot("VOTING", "tram")).is(303);
        people.get(2).post(votes, ballot("VOTING", "both")).is(303);
        people.get(2).post(votes, ballot("VOTING", "car")).is(400);
        people.subList(3, 5)
                .forEach(one -> one.post(votes, ballot("VOTING", "tram")).is(303));
        Html open = squad.crew().lead().get(session).is(200);
        assertTrue(open.text("[role=status]").contains("5 votes so far"), "one vote each");
        assertFalse(open.has(".votes"), "hidden while people vote");
        move(squad, session, "VOTING", "DISCUSSING");
        assertFalse(squad.crew().lead().get(session).has(".votes"), "hidden until the lead shows it");
        Html late = people.get(1).post(votes, ballot("VOTING", "bike")).is(409);
        assertTrue(late.text("[role=alert]").contains("Your vote was not taken"));
        move(squad, session, "DISCUSSING", "SHOWN");
        assertEquals(List.of("0", "4", "1"), counts(squad.crew().lead().get(session), 1));
        move(squad, session, "SHOWN", "VOTING_AGAIN");
        move(squad, session, "SHOWN", "VOTING_AGAIN");
        assertFalse(people.get(0).get(votes).has("input[checked]"), "the second vote begins anew");
        people.forEach(one -> one.post(votes, ballot("VOTING_AGAIN", "bike")).is(303));
        move(squad, session, "VOTING_AGAIN", "COMPARED");
        Html after = squad.crew().lead().get(session).is(200);
        assertEquals(List.of("0", "4", "1"), counts(after, 1), "before");
        assertEquals(List.of("5", "0", "0"), counts(after, 2), "and after, side by side");
        assertTrue(after.text(".votes").contains("best"));
        assertEquals(List.of("5", "0", "0"), counts(people.get(0).get(votes), 2), "people see the same");
        squad.crew().lead().post(session + "/end", Map.of()).is(303);
        assertTrue(people.get(0).get(votes).text().contains("This session ended"));
        assertEquals(List.of("5", "0", "0"), counts(squad.crew().lead().get(session), 2), "kept");
    }

    private static List<String> counts(Html page, int column) {
        return page.all("live-vote .votes tbody tr").stream()
                .map(row -> row.select("td").get(column - 1).text())
                .toList();
    }

    @Test
    void nobodyLearnsWhoVotedForWhat() {
        Squad squad = Squad.of("agenda-secret", 3);
        String session = begin(squad, SCENARIO);
        String votes = votes(squad, session);
        move(squad, session, "WAITING", "VOTING");
        assertTrue(
                squad.crew().member().get(votes).text("[role=status]").contains("when all agree, everybody knows"),
                "no more is promised than is kept");
        squad.all().forEach(one -> one.post(votes, ballot("VOTING", "bike")).is(303));
        String id = session.substring(session.lastIndexOf('/') + 1);
        String salt = rows.one("select salt from agenda where id::text = ?", id);
        String named = rows.one("select string_agg(v::text, ' ') from agenda_vote v where agenda_id::text = ?", id);
        assertFalse(named.contains(squad.crew().idOf("ada")), named);
        move(squad, session, "VOTING", "DISCUSSING");
        assertFalse(salt.equals(rows.one("select salt from agenda where id::text = ?", id)), "what named them is gone");
        move(squad, session, "DISCUSSING", "SHOWN");
        Html page = squad.crew().lead().get(session);
        assertEquals(List.of("hidden", "hidden", "hidden"), counts(page, 1), "four votes would tell whose they are");
        assertTrue(page.text("live-vote").contains("Counts of fewer than 5 votes stay hidden"));
    }

    @Test
    void onlyTheTeamVotesAndOnlyItsLeadsMoveOn() {
        Squad squad = Squad.of("agenda-access", 0);
        String session = begin(squad, SCENARIO, "speed/night-shift");
        String votes = votes(squad, session);
        Visit stranger = Visit.asLearner("agenda-stranger");
        Visit elsewhere = Visit.asInstructor("agenda-elsewhere");
        for (Visit visit : List.of(stranger, elsewhere, Visit.asAdmin("agenda-admin"))) {
            visit.get(votes).is(404);
            visit.get(votes + "/events").is(404);
            visit.get(session).is(404);
            visit.post(votes, ballot("VOTING", "bike")).is(404);
            visit.post(session + "/phase", Map.of("number", "1", "from", "WAITING", "to", "VOTING"))
                    .is(404);
        }
        assertEquals(302, Visit.asVisitor().get(votes).status());
        squad.crew().member().get(session).is(403);
        squad.crew().member().post(session + "/end", Map.of()).is(403);
        move(squad, session, "WAITING", "COMPARED");
        move(squad, session, "VOTING", "DISCUSSING");
        assertTrue(
                squad.crew().lead().get(session).text("[role=status]").contains("about to open"), "no step is skipped");
        squad.crew().lead().post(session + "/topic", Map.of("number", "7")).is(303);
        squad.crew().lead().post(session + "/topic", Map.of("number", "2")).is(303);
        assertTrue(squad.crew().lead().get(session).h1().startsWith("2 of 2: Night shift"));
        assertEquals(
                400,
                squad.crew()
                        .lead()
                        .post(squad.dashboard("/agenda"), Map.of("course", "tram-vs-bike"))
                        .status());
        String code = votes.substring(votes.lastIndexOf('/') + 1);
        assertEquals(
                votes,
                squad.crew()
                        .member()
                        .get("/dashboards/votes?code=" + code.toLowerCase())
                        .is(303)
                        .location());
        squad.crew().member().get("/dashboards/votes?code=nothing").is(404);
        squad.crew().member().get("/dashboards/votes").is(200);
    }

    /** A file that changes later, or goes away, takes no vote with it. */
    @Test
    void aSessionKeepsTheScenariosItWasMadeWith() {
        Squad squad = Squad.of("agenda-kept", 4);
        Quiz speed = library.course("tram-vs-bike").orElseThrow().quiz("speed").orElseThrow();
        String session = begin(squad, SCENARIO);
        String made = session.substring(session.lastIndexOf('/') + 1);
        assertEquals(speed.hash(), rows.one("select quiz_hash from agenda_topic where agenda_id = ?::uuid", made));
        String then = speed.text().replace("early-meeting", "early-bus");
        rows.change(
                "insert into quiz_version values (?, 'tram-vs-bike', 'speed', ?, now()) on conflict do nothing",
                Digest.of(then),
                then);
        rows.change(
                "update agenda_topic set quiz_hash = ?, question = 'early-bus' where agenda_id = ?::uuid",
                Digest.of(then),
                made);
        String votes = votes(squad, session);
        move(squad, session, "WAITING", "VOTING");
        squad.all().forEach(one -> one.post(votes, ballot("VOTING", "tram")).is(303));
        squad.crew().lead().post(session + "/end", Map.of()).is(303);
        Html ended = squad.crew().lead().get(session).is(200);
        assertEquals(List.of("0", "5", "0"), counts(ended, 1), "it is in no file today");
        rows.change("update agenda_topic set quiz_hash = null where agenda_id = ?::uuid", made);
        assertTrue(squad.crew().lead().get(session).text().contains("is not in the course any more"));
    }

    @Test
    void everyScreenHearsWhatIsNew() throws IOException {
        Squad squad = Squad.of("agenda-live", 0);
        String session = begin(squad, SCENARIO);
        String votes = votes(squad, session);
        try (BufferedReader lines = squad.crew().member().listen(votes + "/events")) {
            assertEquals("1:WAITING:0:", next(lines));
            move(squad, session, "WAITING", "VOTING");
            assertEquals("1:VOTING:0:", next(lines));
            squad.crew().member().post(votes, ballot("VOTING", "bike")).is(303);
            assertEquals("1:VOTING:1:", next(lines));
        }
    }

    private static String next(BufferedReader lines) throws IOException {
        String line = lines.readLine();
        while (line != null && !line.startsWith("data:")) {
            line = lines.readLine();
        }
        return line == null ? "" : line.substring("data:".length()).strip();
    }
}
