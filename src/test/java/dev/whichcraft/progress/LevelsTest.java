package dev.whichcraft.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
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

/** Levels rise and fall, say why, and the progress page tells what changed. */
@QuarkusTest
class LevelsTest {

    @Inject
    Library library;

    @Inject
    TestClock clock;

    @Inject
    Counting counting;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void aDayInJune() {
        course = library.course("docker-vs-vm").orElseThrow();
        clock.stopAt(Instant.parse("2089-06-01T20:00:00Z"));
    }

    @AfterEach
    void realTime() {
        clock.reset();
    }

    /** Practises a scenario of a section. */
    private static void practise(Visit visit, Scenario scenario, int number, boolean right) {
        visit.post(
                        "/practice/answers",
                        Map.of(
                                "course",
                                "docker-vs-vm",
                                "question",
                                scenario.id(),
                                "number",
                                String.valueOf(number),
                                "option",
                                right ? Taking.best(scenario, Stage.SCENARIO) : Taking.worst(scenario, Stage.SCENARIO),
                                "confidence",
                                "likely"))
                .is(303);
    }

    private Taking proficient(Visit visit) {
        Taking taking = Taking.start(visit, course, "portability").allBest();
        taking.submit().is(303);
        clock.pass(Duration.ofDays(1));
        return taking;
    }

    private static String portability(Visit visit) {
        return visit.get("/courses/docker-vs-vm").is(200).all(".sections li").stream()
                .filter(section -> section.text().contains("Portability"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void whatIsForgottenInPracticeLowersTheLevelAndWhatIsRememberedRaisesIt() {
        Visit ada = Visit.asLearner("levels-practice").in("Asia/Tokyo");
        Taking taking = proficient(ada);
        practise(ada, taking.scenarios().get(0), 2, false);
        assertTrue(portability(ada).contains("Proficient"), "one may be a slip");
        practise(ada, taking.scenarios().get(1), 2, false);
        String fell = portability(ada);
        assertTrue(fell.contains("Familiar"), fell);
        // 20:00 UTC on the second is the third in Tokyo
        String why = "Fell from proficient to familiar on 3 Jun 2089: two answers forgotten in practice.";
        assertTrue(fell.contains(why), fell);
        Html page = ada.get("/progress").is(200);
        assertTrue(page.text(".history").contains(why), page.text(".history"));
        assertTrue(page.text(".history").contains("levels rose once and fell once"), page.text(".history"));
        assertTrue(page.has(".history svg[role=img][aria-label*=two answers forgotten] path.run"));
        assertEquals(2, page.all(".history tbody tr").size(), "the table has what the picture has");
        assertTrue(page.text().contains("Levels rise and fall: they follow your results"), "the rule in a sentence");

        clock.pass(Duration.ofDays(1));
        practise(ada, taking.scenarios().get(0), 3, true);
        practise(ada, taking.scenarios().get(1), 3, true);
        assertTrue(portability(ada)
                .contains("Rose from familiar to proficient on 4 Jun 2089: two answers remembered in practice."));
    }

    @Test
    void whatChangedSinceTheLastVisitIsTold() {
        Visit ada = Visit.asLearner("levels-since");
        assertFalse(ada.get("/progress").is(200).has(".since"), "there was no visit before");
        clock.pass(Duration.ofMinutes(1));
        Taking taking = proficient(ada);
        practise(ada, taking.scenarios().get(0), 2, false);
        practise(ada, taking.scenarios().get(1), 2, false);
        clock.pass(Duration.ofHours(2));
        Html page = ada.get("/progress").is(200);
        String since = page.text(".since");
        assertTrue(since.contains("Since 1 Jun 2089, 20:00 UTC"), since);
        assertTrue(since.contains("Portability fell from proficient to familiar: two answers forgotten"), since);
        assertTrue(since.contains("Portability rose from new to proficient: your result"), since);
        assertTrue(since.contains("came due in practice"), since);
        clock.pass(Duration.ofMinutes(59));
        assertEquals(since, ada.get("/progress").text(".since"), "coming back within the hour is the same visit");
        clock.pass(Duration.ofMinutes(61));
        String quiet = ada.get("/progress").text(".since");
        assertFalse(quiet.contains("Portability fell"), quiet);
    }

    @Test
    void aStatementThatChangedIsTold() {
        Visit ada = Visit.asLearner("levels-claim");
        Taking taking = proficient(ada);
        ada.get("/progress").is(200);
        Scenario first = taking.scenarios().get(0);
        assertEquals(
                1,
                rows.change(
                        "update practice_card set evidence = 'another' where question = ? and person_id ="
                                + " (select id from person where subject = 'levels-claim')",
                        first.id()));
        clock.pass(Duration.ofHours(3));
        String since = ada.get("/progress").is(200).text(".since");
        assertTrue(since.contains("A statement behind a question you answered changed"), since);
    }

    @Test
    void practiceAndProgressAskTheSameHoweverMuchWasPractised() {
        Visit few = Visit.asLearner("levels-few");
        Visit many = Visit.asLearner("levels-many");
        Taking taking = proficient(few);
        proficient(many);
        for (int i = 2; i < 8; i++) {
            practise(many, taking.scenarios().get(0), i, i % 2 == 0);
            clock.pass(Duration.ofDays(1));
        }
        few.get("/progress");
        many.get("/progress");
        assertEquals(
                counting.during(() -> few.get("/progress").is(200)).statements(),
                counting.during(() -> many.get("/progress").is(200)).statements());
        var first = counting.during(() -> practise(few, taking.scenarios().get(1), 2, true));
        var later = counting.during(() -> practise(many, taking.scenarios().get(1), 2, true));
        assertEquals(first, later);
        assertEquals(1, later.transactions());
        assertTrue(later.statements() <= 9, "statements: " + later.statements());
    }
}
