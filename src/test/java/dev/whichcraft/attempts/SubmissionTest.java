package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SubmissionTest {

    /** What the progress page says of the section. */
    private static final String ROW = ".progress tr:contains(Architecture):has([data-head=Best])";

    @Inject
    Library library;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    @Test
    void everythingRightGivesFullMarksAndALevel() {
        Visit ada = Visit.asLearner("submit-best");
        Taking taking = Taking.start(ada, course, "architecture").allBest();
        assertTrue(ada.get(taking.path() + "/submission").text(".lead").startsWith("All 9 questions"));
        Html result = ada.follow(taking.submit().is(303)).is(200);
        assertEquals("Passed: 100 %", result.h1());
        assertEquals(taking.points() + " of " + taking.points() + " points. 70 % pass.", result.text(".narrow .lead"));
        assertTrue(result.text(".facts").contains("Proficient Up from new."), result.text(".facts"));

        Html progress = ada.get("/progress");
        assertTrue(progress.text(ROW).matches("Architecture .* Proficient Rose .* 100 % 100 % 1"), progress.text());
    }

    @Test
    void nothingAnsweredGivesNothing() {
        Visit ada = Visit.asLearner("submit-nothing");
        Taking taking = Taking.start(ada, course, "architecture");
        assertTrue(ada.get(taking.path() + "/submission").text(".lead").startsWith("9 questions are not complete"));
        Html result = ada.follow(taking.submit());
        assertEquals("Not passed yet: 0 %", result.h1());
        assertEquals(taking.points(), result.all(".verdict-chip").size());
        assertTrue(result.text(".reviewed .best")
                .contains(taking.first().choice().best().label()));
        assertEquals("/lessons/docker-vs-vm/architecture", result.attribute("a.button:contains(lesson)", "href"));
    }

    @Test
    void aWrongFirstTryCostsAThird() {
        Visit ada = Visit.asLearner("submit-third");
        Taking taking = Taking.start(ada, course, "architecture");
        Scenario scenario = taking.first();
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.worst(scenario, Stage.SCENARIO))
                .is(303);
        taking.answer(scenario, Stage.SCENARIO, 2, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        Html result = ada.follow(taking.submit());
        assertEquals("0.7 of " + taking.points() + " points. 70 % pass.", result.text(".narrow .lead"));
    }

    @Test
    void handingInTwiceChangesNothing() {
        Visit ada = Visit.asLearner("submit-twice");
        Taking taking = Taking.start(ada, course, "architecture");
        taking.submit().is(303);
        taking.submit().is(303);
        assertTrue(ada.get("/progress").text(ROW).endsWith("1"));
    }

    @Test
    void aWorseResultLowersTheLevel() {
        Visit ada = Visit.asLearner("submit-worse");
        Taking.start(ada, course, "architecture").allBest().submit();
        Html result = ada.follow(Taking.start(ada, course, "architecture").submit());
        assertTrue(result.text(".facts").contains("Attempted Down from proficient."), result.text(".facts"));
        assertTrue(ada.get("/progress").text(ROW).matches("Architecture .* Attempted Fell .* 100 % 0 % 2"));
    }

    @Test
    void aVisitorComesBackToTheCheck() {
        Html toLogin = Visit.asVisitor()
                .post("/attempts/00000000-0000-7000-8000-000000000000/submission", Map.of())
                .is(303);
        assertTrue(toLogin.location().endsWith("%2Fsubmission"), toLogin.location());
    }
}
