package dev.whichcraft.practice;

import static dev.whichcraft.practice.PracticeTest.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
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

/** Practice never tells the key of an exam before the exam does. */
@QuarkusTest
class PracticeExamTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("tram-vs-bike").orElseThrow();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** Hands in the exam about cost, whose right answers are told when it closes, and lets a day pass. */
    private Taking exam(Visit visit) {
        Taking taking = Taking.start(visit, course, "cost").allBest();
        taking.submit().is(303);
        clock.pass(Duration.ofDays(1));
        return taking;
    }

    private static Map<String, String> examForm(Scenario scenario) {
        Map<String, String> form = form(scenario, 2, Taking.best(scenario, Stage.SCENARIO));
        form.put("course", "tram-vs-bike");
        return form;
    }

    @Test
    void whatAnExamDoesNotTellYetIsNotPractised() {
        Visit ada = Visit.asLearner("practice-exam-key");
        Scenario secret = exam(ada).first();
        Html page = ada.get("/practice").is(200);
        assertEquals("Practice waits for your exam", page.h1());
        assertTrue(page.text().contains("stay out of practice"), page.text());
        assertFalse(page.has("table.forecast"));
        ada.post("/practice/answers", examForm(secret)).is(409);
        assertEquals(
                "This question waits for your exam",
                ada.get("/practice?answered=tram-vs-bike/" + secret.id())
                        .is(409)
                        .h1());
    }

    @Test
    void aQuestionGoesOutOfPracticeWhileItStandsInAnExamThatRuns() {
        Visit ada = Visit.asLearner("practice-exam-runs");
        clock.stopAt(Instant.parse("2089-05-01T09:00:00Z"));
        Taking speed = Taking.start(ada, course, "speed").allBest();
        speed.submit().is(303);
        clock.pass(Duration.ofDays(1));
        Html due = ada.get("/practice").is(200);
        assertTrue(due.text(".crumbs").contains("to go"), "what was told can be practised: " + due.text());
        Scenario asked = speed.scenarios().stream()
                .filter(one -> one.title().equals(due.h1()))
                .findFirst()
                .orElseThrow();
        ada.follow(ada.post("/practice/answers", examForm(asked)).is(303)).is(200);

        Taking again = Taking.start(ada, course, "speed");
        assertEquals("Practice waits for your exam", ada.get("/practice").h1());
        ada.get("/practice?answered=tram-vs-bike/" + asked.id()).is(409);
        ada.post("/practice/answers", examForm(asked)).is(409);
        Visit.asLearner("practice-exam-other").get("/practice").is(200);

        again.allBest().submit().is(303);
        clock.pass(Duration.ofDays(30));
        assertTrue(ada.get("/practice").text(".crumbs").contains("to go"));
    }
}
