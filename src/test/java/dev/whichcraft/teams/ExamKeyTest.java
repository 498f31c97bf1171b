package dev.whichcraft.teams;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Crew;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
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

/** A quiz that is practice by its file and an exam by an assignment: the one never tells the key of the other. */
@QuarkusTest
class ExamKeyTest {

    private static final String QUIZ = "architecture";
    private static final Map<String, String> EXAM = Map.of(
            "of", "docker-vs-vm/" + QUIZ,
            "behaviour", "EXAM",
            "closes", "2087-03-05T09:00");

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void atNine() {
        course = library.course("docker-vs-vm").orElseThrow();
        clock.stopAt(Instant.parse("2087-03-03T09:00:00Z"));
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private static Html begin(Visit visit, String assignment) {
        return visit.post(assignment + "/attempts", Map.of("quiz", QUIZ));
    }

    private Taking exam(Visit visit, String assignment) {
        return Taking.at(visit, course, QUIZ, begin(visit, assignment).is(303).location());
    }

    private static Html practise(Visit visit) {
        return visit.post("/attempts", Map.of("course", "docker-vs-vm", "quiz", QUIZ));
    }

    private String attempts(Crew crew) {
        return rows.one("select count(*) from attempt where person_id = ?::uuid", crew.idOf("ada"));
    }

    @Test
    void practiceWaitsUntilTheExamTellsItsAnswers() {
        Crew crew = Crew.of("exam-key");
        Visit ada = crew.member();
        Taking exam = exam(ada, crew.assign(EXAM));
        Html refused = practise(ada).is(409);
        assertEquals("This waits for your exam", refused.h1());
        assertEquals("/quizzes/docker-vs-vm/architecture", refused.attribute("main a.button", "href"));
        assertEquals("1", attempts(crew));
        String front = "/quizzes/docker-vs-vm/" + QUIZ;
        assertTrue(ada.get(front).text(".kept").startsWith("Its questions stand in an exam of yours"));
        assertFalse(ada.get(front).has("form[action=/attempts]"), "nothing is offered that is refused");
        exam.allBest().submit().is(303);
        ada.get(exam.path() + "/review").is(200);
        practise(ada).is(409);
        assertEquals("1", attempts(crew));
        clock.pass(Duration.ofDays(3));
        assertTrue(ada.get(front).has("form[action=/attempts]"));
        practise(ada).is(303);
        assertEquals("2", attempts(crew));
    }

    @Test
    void anotherAssignmentOfItAsPracticeWaitsAsWell() {
        Crew crew = Crew.of("exam-key-two");
        Visit ada = crew.member();
        String practice = crew.assign(Map.of("of", "docker-vs-vm/" + QUIZ));
        exam(ada, crew.assign(EXAM));
        Html refused = begin(ada, practice).is(409);
        assertEquals("This waits for your exam", refused.h1());
        assertTrue(refused.attribute("main a.button", "href").startsWith("/teams/assignments/"));
    }

    @Test
    void theExamWaitsForPracticeThatRuns() {
        Crew crew = Crew.of("exam-key-runs");
        Visit ada = crew.member();
        Taking practice = Taking.start(ada, course, QUIZ);
        String assignment = crew.assign(EXAM);
        Html refused = begin(ada, assignment).is(409);
        assertEquals("Hand in your practice first", refused.h1());
        assertEquals(practice.path(), refused.attribute("main a.button", "href"));
        assertEquals(practice.path(), practise(ada).is(303).location(), "what runs is gone on with");
        practice.submit().is(303);
        Taking exam = exam(ada, assignment);
        assertEquals(exam.path(), begin(ada, assignment).is(303).location());
    }

    @Test
    void theReviewOfOlderPracticeIsClosedMeanwhile() {
        Crew crew = Crew.of("exam-key-review");
        Visit ada = crew.member();
        Taking practice = Taking.start(ada, course, QUIZ);
        practice.allBest().submit().is(303);
        String review = practice.path() + "/review";
        assertTrue(ada.get(review).is(200).has(".feedback"));
        Taking exam = exam(ada, crew.assign(EXAM));
        Html refused = ada.get(review).is(409);
        assertEquals("This waits for your exam", refused.h1());
        assertEquals("/", refused.attribute("main a.button", "href"));
        exam.submit().is(303);
        ada.get(review).is(409);
        clock.pass(Duration.ofDays(3));
        assertTrue(ada.get(review).is(200).has(".feedback"));
    }
}
