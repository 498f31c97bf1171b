package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How often a quiz may be taken, what it asks, which result counts, and what is shown when. */
@QuarkusTest
class RulesTest {

    private static final Instant NINE = Instant.parse("2089-03-01T09:00:00Z");
    private static final Instant CLOSES = Instant.parse("2090-01-01T12:00:00Z");

    @Inject
    Library library;

    @Inject
    Closing closing;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void atNine() {
        course = library.course("tram-vs-bike").orElseThrow();
        clock.stopAt(NINE);
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Html start(Visit visit, String quiz) {
        return visit.post("/attempts", Map.of("course", "tram-vs-bike", "quiz", quiz));
    }

    @Test
    void attemptsRunOutAndHaveToWait() {
        Visit ada = Visit.asLearner("rules-limit");
        Html front = ada.get("/quizzes/tram-vs-bike/cost");
        assertTrue(
                front.text()
                        .contains("You can take it 2 times; 2 are left. After each time there is a wait of 1 day."
                                + " The mean of all results counts."),
                front.text());
        Taking.start(ada, course, "cost").allBest().submit().is(303);

        Html refused = start(ada, "cost").is(409);
        assertEquals("Not now", refused.h1());
        assertTrue(refused.text().contains("The next attempt can start on 2 Mar 2089, 09:00 UTC."), refused.text());
        front = ada.get("/quizzes/tram-vs-bike/cost");
        assertTrue(front.text(".kept").contains("2 Mar 2089, 09:00 UTC"));
        assertFalse(front.has("main form"));

        clock.pass(Duration.ofDays(1));
        Html worse = ada.follow(Taking.start(ada, course, "cost").submit().is(303));
        assertTrue(worse.text(".facts").contains("Down from proficient. Finished"), "the mean is what lowers it");
        clock.pass(Duration.ofDays(2));
        assertTrue(start(ada, "cost").is(409).text().contains("You have used all attempts at this quiz."));
        front = ada.get("/quizzes/tram-vs-bike/cost");
        assertTrue(front.text().contains("50 % counts. The mean of all results counts."), front.text());
    }

    @Test
    void aClosedQuizStartsNoMore() {
        clock.stopAt(CLOSES);
        Visit ada = Visit.asLearner("rules-closed");
        assertTrue(start(ada, "cost").is(409).text().contains("This quiz closed on 1 Jan 2090, 12:00 UTC."));
    }

    @Test
    void theQuizClosesOnWhoeverIsInIt() {
        clock.stopAt(CLOSES.minusSeconds(60));
        Visit ada = Visit.asLearner("rules-closing");
        Taking taking = Taking.start(ada, course, "cost").allBest();
        clock.pass(Duration.ofMinutes(2));
        Html result = ada.follow(ada.get(taking.path()).is(303));
        assertEquals("Passed: 100 %", result.h1());
        assertEquals("FINISHED", rows.one("select state from attempt where id = ?", UUID.fromString(taking.id())));
    }

    @Test
    void theReviewFollowsTheRulesOfTheQuiz() {
        Visit ada = Visit.asLearner("rules-review");
        Taking taking = Taking.start(ada, course, "cost");
        Scenario scenario = taking.first();
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.worst(scenario, Stage.SCENARIO))
                .is(303);
        taking.submit().is(303);

        String because = scenario.choice()
                .option(Taking.worst(scenario, Stage.SCENARIO))
                .orElseThrow()
                .because();
        Html after = ada.get(taking.path() + "/review").is(200);
        assertTrue(after.has(".feedback.missed"));
        assertTrue(after.text().contains(because), "why it fails, without the right answer");
        assertFalse(after.has(".best"));
        assertFalse(after.has(".decides"));
        assertTrue(
                after.text()
                        .contains("As soon as you have handed in, you see your marks and why your answers hold or fail."
                                + " From an hour later on you see your marks. Once the quiz has closed (1 Jan 2090,"
                                + " 12:00 UTC), you see your marks, the right answers,"),
                after.text());

        clock.pass(Duration.ofHours(1));
        Html later = ada.get(taking.path() + "/review");
        assertTrue(later.has(".feedback.missed"));
        assertFalse(later.text().contains(because));

        clock.stopAt(CLOSES);
        Html closed = ada.get(taking.path() + "/review");
        assertTrue(
                closed.text(".feedback .best").contains(scenario.choice().best().label()));
        assertTrue(closed.has(".decides"));
    }

    @Test
    void marksThatAreKeptBackShowNowhere() {
        Visit ada = Visit.asLearner("rules-kept-back");
        Taking taking = Taking.start(ada, course, "comfort").allBest();
        taking.submit().is(303);
        Html review = ada.get(taking.path() + "/review");
        assertEquals("Handed in", review.h1());
        assertTrue(review.text().contains("You see your marks 1 Jan 2090, 12:00 UTC."), review.text());
        assertFalse(review.text().contains("100 %"));
        assertFalse(review.has(".verdict-chip"));
        assertFalse(review.has(".feedback.best"));
        for (String page : List.of("/progress", "/courses/tram-vs-bike", "/quizzes/tram-vs-bike/comfort", "/")) {
            assertFalse(ada.get(page).text().contains("100 %"), page);
        }
        closing.run();
        assertFalse(ada.get("/progress").text().contains("100 %"));

        clock.stopAt(CLOSES.plusSeconds(1));
        closing.run();
        closing.run();
        assertTrue(ada.get("/progress").text(".progress tr").matches(".* Proficient Rose .* 100 % 100 % 1\\b.*"));
        assertEquals("Passed: 100 %", ada.get(taking.path() + "/review").h1());
    }

    @Test
    void whatOneHasNotSeenIsDrawnFirst() {
        Visit ada = Visit.asLearner("rules-draw");
        assertTrue(ada.get("/quizzes/tram-vs-bike/comfort").text().contains("2 of 4 questions are drawn for you"));
        Set<Question> seen = new HashSet<>();
        for (int attempt = 1; attempt <= 2; attempt++) {
            Taking taking = Taking.start(ada, course, "comfort");
            List<Question> asked = taking.asked();
            assertEquals(2, asked.size());
            assertEquals(
                    asked,
                    Taking.start(Visit.asLearner("rules-draw"), course, "comfort")
                            .asked());
            Set<String> tags = new HashSet<>();
            asked.forEach(question ->
                    tags.addAll(course.quiz("comfort").orElseThrow().tags().get(question.id())));
            assertEquals(Set.of("rain", "frost"), tags);
            seen.addAll(asked);
            taking.submit().is(303);
        }
        assertEquals(4, seen.size());
    }

    @Test
    void theBestResultKeepsTheLevel() {
        Visit ada = Visit.asLearner("rules-level");
        Taking.start(ada, course, "speed").allBest().submit().is(303);
        clock.pass(Duration.ofMinutes(1));
        Taking worse = Taking.start(ada, course, "speed");
        Html result = ada.follow(worse.submit().is(303));
        assertEquals("Not passed yet: 0 %", result.h1());
        assertTrue(result.text(".facts").contains("Proficient As before."), result.text(".facts"));
        assertTrue(ada.get("/progress").text(".progress tr").matches(".* Proficient Rose .* 100 % 0 % 2\\b.*"));
        assertTrue(ada.get("/quizzes/tram-vs-bike/speed").text().contains("100 % counts. The best result counts."));
        assertNotEquals("", worse.id());
    }
}
