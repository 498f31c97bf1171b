package dev.whichcraft.dashboards;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Squad;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How a lead goes through the scenarios of a session. */
@QuarkusTest
class SessionTest {

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

        private void lead(String path, Map<String, ?> form) {
            squad.crew().lead().post(session + path, form).is(303);
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
}
