package dev.whichcraft.practice;

import static dev.whichcraft.practice.PracticeTest.begins;
import static dev.whichcraft.practice.PracticeTest.form;
import static org.junit.jupiter.api.Assertions.assertEquals;
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
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A question that was moved to another quiz of its course goes on being practised. */
@QuarkusTest
class MovedQuestionTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    @AfterEach
    void realTime() {
        clock.reset();
    }

    @Test
    void itIsAskedFromWhereItStandsToday() {
        Course course = library.course("docker-vs-vm").orElseThrow();
        Visit ada = Visit.asLearner("practice-moved");
        Scenario second = begins(ada, course).scenarios().get(1);
        // as if the questions had been in other files when they were answered: of one that is gone, and of one that is
        // not
        moved(second, "scalability");
        moved(null, "no-such-quiz");
        clock.pass(Duration.ofDays(1));
        Html page = ada.get("/practice").is(200);
        assertEquals(second.title(), page.h1());
        assertTrue(page.text(".crumbs").contains("2 to go"), page.text(".crumbs"));
        assertEquals("portability", page.attribute("input[name=quiz]", "value"), "whom a report reaches");
        Html answered = ada.follow(ada.post("/practice/answers", form(second, 2, Taking.best(second, Stage.SCENARIO)))
                .is(303));
        assertTrue(answered.is(200).has(".feedback.best"));
        assertEquals("portability", answered.attribute("input[name=quiz]", "value"));
    }

    /** Lets the card of a question, or of all others, be from another quiz. */
    private void moved(Scenario question, String quiz) {
        assertTrue(rows.change(
                        "update practice_card set quiz = ? where (question = ?) = ? and person_id ="
                                + " (select id from person where subject = 'practice-moved') and quiz = 'portability'",
                        quiz,
                        question == null ? "" : question.id(),
                        question != null)
                > 0);
    }
}
