package dev.whichcraft.practice;

import static dev.whichcraft.practice.PracticeTest.begins;
import static dev.whichcraft.practice.PracticeTest.comesBack;
import static dev.whichcraft.practice.PracticeTest.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
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
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows an answer: the word that it was easy, or the idea behind it. */
@QuarkusTest
class PracticeEaseTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void easyIsSaidOnceAndTheCardComesBackLater() {
        Visit ada = Visit.asLearner("practice-easy");
        Scenario second = begins(ada, course).scenarios().get(1);
        clock.pass(Duration.ofDays(1));
        Html right = ada.follow(ada.post("/practice/answers", form(second, 2, Taking.best(second, Stage.SCENARIO))));
        assertEquals("This was easy: ask me later", right.text(".ease button"));
        Map<String, String> easy = Map.of("course", "docker-vs-vm", "question", second.id(), "number", "2");
        Visit.asLearner("practice-easy-other").post("/practice/ease", easy).is(404);
        Html later = ada.follow(ada.post("/practice/ease", easy).is(303)).is(200);
        assertTrue(later.text().contains("You called it easy"), later.text());
        assertFalse(later.has(".ease"));
        assertTrue(comesBack(later).compareTo(comesBack(right)) > 0, comesBack(later));
        ada.post("/practice/ease", easy).is(303);
        assertEquals(comesBack(later), comesBack(ada.get("/practice?answered=docker-vs-vm/" + second.id())));
        String log = "select rating || ' ' || (easy_at is not null) from practice_review r join person p on p.id ="
                + " r.person_id where p.subject = 'practice-easy' and question = ? and number = 2";
        assertEquals("GOOD true", rows.one(log, second.id()), "the log keeps both");
    }

    @Test
    void aWrongAnswerCannotBeCalledEasyAndItsIdeaIsTold() {
        Visit ada = Visit.asLearner("practice-sure");
        Scenario second = begins(ada, course).scenarios().get(1);
        clock.pass(Duration.ofDays(1));
        Map<String, String> answer = form(second, 2, mistaken(second));
        answer.put("confidence", "certain");
        Html wrong = ada.follow(ada.post("/practice/answers", answer).is(303)).is(200);
        assertFalse(wrong.has(".ease"));
        assertTrue(wrong.has("details.misconception[open]"), "who was certain reads at once what is wrong with it");
        Map<String, String> easy = Map.of("course", "docker-vs-vm", "question", second.id(), "number", "2");
        assertEquals(
                "This can no longer be called easy",
                ada.post("/practice/ease", easy).is(409).h1());
    }

    private static String mistaken(Scenario scenario) {
        return scenario.choice().options().stream()
                .filter(option -> !option.misconception().isEmpty())
                .findFirst()
                .orElseThrow()
                .id();
    }
}
