package dev.whichcraft.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.TestClock;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PracticeTest {

    @Inject
    Library library;

    @Inject
    Counting counting;

    @Inject
    TestClock clock;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** Answers two scenarios: the first right as a guess, the second wrong and certain. */
    static Taking begins(Visit visit, Course course) {
        Taking taking = Taking.start(visit, course, "portability");
        Scenario first = taking.scenarios().get(0);
        Scenario second = taking.scenarios().get(1);
        Map<String, String> right = Taking.form(first, Stage.SCENARIO, 1, Taking.best(first, Stage.SCENARIO));
        right.put("confidence", "guess");
        taking.send(right).is(303);
        Map<String, String> wrong = Taking.form(second, Stage.SCENARIO, 1, Taking.worst(second, Stage.SCENARIO));
        wrong.put("confidence", "certain");
        taking.send(wrong).is(303);
        taking.submit().is(303);
        return taking;
    }

    static Map<String, String> form(Scenario scenario, int number, String option) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("course", "docker-vs-vm");
        form.put("question", scenario.id());
        form.put("number", String.valueOf(number));
        form.put("option", option);
        form.put("confidence", "likely");
        return form;
    }

    @Test
    void withoutAnAttemptThereIsNothingToPractise() {
        Html page = Visit.asLearner("practice-none").get("/practice").is(200);
        assertEquals("Practice begins with a first quiz", page.h1());
    }

    @Test
    void whatOneWasSureAndWrongAboutComesFirst() {
        Visit ada = Visit.asLearner("practice-first");
        Taking taking = begins(ada, course);
        assertEquals("Nothing to practise right now", ada.get("/practice").h1());
        clock.pass(Duration.ofDays(1));
        Html page = ada.get("/practice").is(200);
        assertEquals(taking.scenarios().get(1).title(), page.h1());
        assertTrue(page.text(".crumbs").contains("2 to go"));
        assertFalse(page.text().contains("Now one thing changes"), "practice asks for the scenario alone");
    }

    @Test
    void anAnswerIsExplainedAndTheCardComesBackLater() {
        Visit ada = Visit.asLearner("practice-answer");
        Scenario second = begins(ada, course).scenarios().get(1);
        clock.pass(Duration.ofDays(1));
        Html sent = ada.post("/practice/answers", form(second, 2, Taking.best(second, Stage.SCENARIO)))
                .is(303);
        Html feedback = ada.follow(sent).is(200);
        assertTrue(feedback.text(".feedback.best h3").contains("Best choice"), feedback.text());
        assertTrue(feedback.text().contains("This question comes back"));
        assertFalse(feedback.has("form.choose"));
        Html next = ada.get("/practice").is(200);
        assertFalse(next.h1().equals(second.title()), "another question comes next");
        assertTrue(next.text(".crumbs").contains("The last one for now"));
    }

    @Test
    void whatIsForgottenComesBackSooner() {
        Visit right = Visit.asLearner("practice-right");
        Visit wrong = Visit.asLearner("practice-wrong");
        Scenario second = begins(right, course).scenarios().get(1);
        begins(wrong, course);
        clock.pass(Duration.ofDays(1));
        Html remembered =
                right.follow(right.post("/practice/answers", form(second, 2, Taking.best(second, Stage.SCENARIO))));
        Html forgotten =
                wrong.follow(wrong.post("/practice/answers", form(second, 2, Taking.worst(second, Stage.SCENARIO))));
        assertTrue(comesBack(forgotten).compareTo(comesBack(remembered)) < 0);
    }

    static String comesBack(Html page) {
        return page.attribute("p.muted time", "datetime");
    }

    @Test
    void theSameAnswerCountsOnceAndAnotherDoesNotReplaceIt() {
        Visit ada = Visit.asLearner("practice-twice");
        Scenario second = begins(ada, course).scenarios().get(1);
        clock.pass(Duration.ofDays(1));
        Map<String, String> answer = form(second, 2, Taking.best(second, Stage.SCENARIO));
        ada.post("/practice/answers", answer).is(303);
        ada.post("/practice/answers", answer).is(303);
        answer.put("option", Taking.worst(second, Stage.SCENARIO));
        assertEquals(
                "This was answered before",
                ada.post("/practice/answers", answer).is(409).h1());
        assertTrue(ada.get("/practice?answered=docker-vs-vm/" + second.id()).has(".feedback.best"));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsLost() {
        Visit ada = Visit.asLearner("practice-missing");
        Scenario second = begins(ada, course).scenarios().get(1);
        clock.pass(Duration.ofDays(1));
        Map<String, String> answer = form(second, 2, Taking.best(second, Stage.SCENARIO));
        answer.remove("confidence");
        Html again = ada.post("/practice/answers", answer).is(400);
        assertTrue(again.text().contains("how sure you are"), again.text());
        assertTrue(again.has("input[value=" + Taking.best(second, Stage.SCENARIO) + "][checked]"));
    }

    @Test
    void anotherPersonsCardIsNotFound() {
        Scenario second =
                begins(Visit.asLearner("practice-owner"), course).scenarios().get(1);
        Visit stranger = Visit.asLearner("practice-stranger");
        stranger.post("/practice/answers", form(second, 2, "containers")).is(404);
        stranger.get("/practice?answered=docker-vs-vm/" + second.id()).is(404);
        assertTrue(Visit.asVisitor()
                .post("/practice/answers", form(second, 2, "containers"))
                .is(303)
                .location()
                .startsWith("/people/login"));
    }

    @Test
    void thePageAsksTwiceHoweverManyCardsThereAre() {
        Visit ada = Visit.asLearner("practice-count");
        begins(ada, course);
        ada.get("/practice");
        long few = counting.during(() -> ada.get("/practice").is(200)).statements();
        Taking.start(ada, course, "use-cases").allBest().submit();
        assertEquals(few, counting.during(() -> ada.get("/practice").is(200)).statements());
        assertEquals(3, few);
    }
}
