package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every time in a sentence is that of the person's own zone, on both sides of a change of the clocks. */
@QuarkusTest
class ZoneTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    private Course course;

    @BeforeEach
    void atNine() {
        course = library.course("tram-vs-bike").orElseThrow();
        clock.stopAt(Instant.parse("2089-03-01T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    @Test
    void anExamTellsTheTimeOfThePerson() {
        Visit ada = Visit.asLearner("zone-exam").in("Europe/Helsinki");
        Taking taking = Taking.start(ada, course, "speed");
        assertEquals("Ends at 11:20", taking.look(taking.first()).text("exam-timer"));
        String running = ada.get("/quizzes/tram-vs-bike/speed").text(".card");
        assertTrue(running.contains("You began this 1 Mar 2089, 11:00."), running);
        clock.pass(Duration.ofMinutes(21));
        String overdue = taking.look(taking.first()).text(".kept");
        assertTrue(overdue.startsWith("The time was up at 11:20. Until 11:22 you can still save"), overdue);
        taking.submit().is(303);
        Html review = ada.get(taking.path() + "/review");
        assertTrue(review.text(".facts").contains("Finished 1 Mar 2089, 11:21"), review.text(".facts"));
        assertFalse(review.text().contains("UTC"));
    }

    @Test
    void soDoTheRulesAndTheRefusals() {
        Visit ada = Visit.asLearner("zone-rules").in("America/New_York");
        Html front = ada.get("/quizzes/tram-vs-bike/cost");
        assertTrue(front.text().contains("It closes on 1 Jan 2090, 07:00."), front.text());
        clock.stopAt(Instant.parse("2089-03-12T23:00:00Z"));
        Taking.start(ada, course, "cost").submit().is(303);
        Html refused = ada.post("/attempts", Map.of("course", "tram-vs-bike", "quiz", "cost"))
                .is(409);
        // the clocks were put forward in the night: a day later is an hour later by the clock
        assertTrue(refused.text().contains("The next attempt can start on 13 Mar 2089, 19:00."), refused.text());
        assertFalse(front.text().contains("UTC"));
    }

    @Test
    void aZoneThatIsNoneIsUtc() {
        Visit ada = Visit.asLearner("zone-none").in("Moon/Crater");
        assertTrue(ada.get("/quizzes/tram-vs-bike/cost").text().contains("It closes on 1 Jan 2090, 12:00 UTC."));
    }
}
