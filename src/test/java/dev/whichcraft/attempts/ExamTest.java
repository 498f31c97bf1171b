package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Counting;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Rows;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The walk through an exam: start, save, change, flag, hand in, look again, mark again. */
@QuarkusTest
class ExamTest {

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    @Inject
    Counting counting;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("tram-vs-bike").orElseThrow();
    }

    private Taking taking(String person) {
        return Taking.start(Visit.asLearner(person), course, "speed");
    }

    @Test
    void theFrontPageTellsTheRules() {
        Html page =
                Visit.asLearner("exam-front").get("/quizzes/tram-vs-bike/speed").is(200);
        String rules = page.text(".narrow");
        for (String sentence : new String[] {
            "An exam of 2 questions.",
            "Once you go on from one step to the next, your answer before it stands; every other answer you can change"
                    + " until you hand in.",
            "You have 20 minutes from the moment you start, by our clock.",
            "When the time is up, you can save and hand in for 2 minutes more.",
            "Try as often as you like. The best result counts.",
            "As soon as you have handed in, you see your marks, the right answers, why your answers hold or fail"
                    + " and the claims that decide.",
            "How sure you were never changes a mark."
        }) {
            assertTrue(rules.contains(sentence), sentence + " <- " + rules);
        }
        assertFalse(rules.contains("read at once"));
    }

    @Test
    void anAnswerIsSavedAndMayBeChanged() {
        Taking taking = taking("exam-change");
        Scenario scenario = taking.first();
        String worst = Taking.worst(scenario, Stage.SCENARIO);
        String best = Taking.best(scenario, Stage.SCENARIO);
        taking.answer(scenario, Stage.SCENARIO, 1, worst).is(303);
        Html saved = taking.look(scenario);
        assertTrue(saved.text(".saved").contains("Saved"), saved.text());
        assertTrue(saved.has(".saved time.clock"));
        assertTrue(saved.has("input[name=option][value=" + worst + "][checked]"));
        assertFalse(saved.has("input[name=option][disabled]"));
        assertTrue(saved.has("input[name=confidence][value=likely][checked]"));

        taking.answer(scenario, Stage.SCENARIO, 2, best).is(303);
        assertTrue(taking.look(scenario).has("input[name=option][value=" + best + "][checked]"));
        Html late = taking.answer(scenario, Stage.SCENARIO, 1, best).is(409);
        assertEquals("This was answered before", late.h1());
        Html mine = Visit.asLearner("exam-change").get(late.attribute("main a.button", "href"));
        assertTrue(mine.text(".kept").contains("This answer is not saved yet"), mine.text());
        assertTrue(mine.has("input[name=option][value=" + best + "][checked]"));
        assertEquals("3", mine.attribute("input[name=revision]", "value"), "it can be sent as the newest");
        taking.answer(scenario, Stage.SCENARIO, 2, best).is(303);
        assertTrue(taking.look(scenario).has("input[name=option][value=" + best + "][checked]"));
        assertEquals("3", taking.look(scenario).attribute("input[name=revision]", "value"));
    }

    /** Whatever one chose, the page is the same: one may go on, and not a word says whether it was right. */
    @Test
    void nothingTellsWhetherAnAnswerWasRight() {
        Taking right = taking("exam-right");
        Taking wrong = taking("exam-wrong");
        Scenario scenario = right.first();
        right.answer(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        wrong.answer(scenario, Stage.SCENARIO, 1, Taking.worst(scenario, Stage.SCENARIO))
                .is(303);
        assertEquals(words(right.look(scenario)), words(wrong.look(scenario)));
        right.goOn(scenario);
        wrong.goOn(scenario);
        Html page = wrong.look(scenario);
        assertTrue(page.text().contains("Now one thing changes"));
        assertFalse(page.has(".feedback.best, .feedback.missed, .decides, .misconception, .best"));
        for (Stage stage : List.of(Stage.SCENARIO, Stage.TWIST)) {
            for (Option option : scenario.choice(stage).orElseThrow().options()) {
                assertFalse(page.text().contains(option.because()), option.because());
            }
        }
        assertEquals(words(right.look(scenario)), words(page));
    }

    /** All but what was picked and when. */
    private static String words(Html page) {
        return page.text("article h1, article h2, article p:not(.picked), article legend, article button, .map")
                .replaceAll("\\d\\d:\\d\\d", "");
    }

    @Test
    void handingInShowsEverythingAndCannotBeUndone() {
        Visit ada = Visit.asLearner("exam-hand-in");
        Taking taking = taking("exam-hand-in");
        Scenario scenario = taking.first();
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.worst(scenario, Stage.SCENARIO))
                .is(303);
        taking.answer(scenario, Stage.SCENARIO, 2, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        taking.goOn(scenario)
                .answer(scenario, Stage.TWIST, 1, Taking.best(scenario, Stage.TWIST))
                .is(303);
        taking.flag(taking.scenarios().get(1), true).is(303);

        Html check = ada.get(taking.path() + "/submission").is(200);
        assertEquals("Ready to hand in?", check.h1());
        assertTrue(check.text(".lead").startsWith("One question is not complete"), check.text());
        assertTrue(check.text(".checklist").contains("2. Night shift ⚑ Flagged ○ Open"), check.text(".checklist"));

        Html result = ada.follow(taking.submit().is(303)).is(200);
        assertEquals("Not passed yet: 50 %", result.h1());
        assertEquals("2 of 4 points. 70 % pass.", result.text(".narrow .lead"), "a change costs nothing");
        assertEquals(4, result.all(".verdict-chip").size());
        assertTrue(result.has(".feedback.best"));
        assertTrue(result.has(".decides blockquote"));

        Html refused = taking.answer(scenario, Stage.TWIST, 2, Taking.worst(scenario, Stage.TWIST))
                .is(409);
        assertEquals("This attempt was handed in", refused.h1());
        taking.flag(scenario, true).is(409);
    }

    @ParameterizedTest
    @CsvSource({"tram-vs-bike, speed, 4", "tram-vs-bike, weather, 6", "docker-vs-vm, architecture, 0"})
    void theStoredVersionGivesTheSameMarksAgain(String id, String quiz, int points) {
        Taking taking = Taking.start(
                        Visit.asLearner("exam-again"), library.course(id).orElseThrow(), quiz)
                .allBest();
        taking.submit().is(303);
        Score[] scores = QuarkusTransaction.requiringNew().call(() -> {
            Attempt attempt = Attempt.find("id", UUID.fromString(taking.id())).firstResult();
            return new Score[] {
                attempt.score(),
                attempt.paper(
                                handedOut.quiz(attempt.quizHash, attempt.quiz),
                                Answer.of(attempt.personId, attempt.id),
                                Instant.now())
                        .score()
            };
        });
        int most = points == 0 ? taking.points() : points;
        assertEquals(new Score(most, most), scores[0]);
        assertEquals(scores[0], scores[1]);
    }

    /** The program before this one knows no limits, no flags and two states. */
    @Test
    void whatTheProgramBeforeWroteStaysValid() {
        Visit ada = Visit.asLearner("exam-before");
        ada.get("/progress").is(200);
        Taking other = Taking.start(Visit.asLearner("exam-before-other"), course, "speed");
        String id = "01900000-0000-7000-8000-000000000001";
        rows.change(
                """
                insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state, started_at)
                select p.id, ?::uuid, a.course, a.quiz, a.quiz_hash, a.layout, 'IN_PROGRESS', now()
                from person p, attempt a where p.subject = 'exam-before' and a.id = ?::uuid""",
                id,
                other.id());
        assertTrue(ada.get("/attempts/" + id).is(200).text().contains("Early meeting"));
        rows.change(
                """
                update attempt set state = 'SUBMITTED', points = 3, max_points = 4, submitted_at = now()
                where id = ?::uuid""",
                id);
        assertEquals(
                "Passed: 75 %", ada.get("/attempts/" + id + "/review").is(200).h1());
    }

    @Test
    void flagsAreKeptAndTakenAway() {
        Taking taking = taking("exam-flags");
        Scenario scenario = taking.first();
        assertEquals(
                taking.path() + "?question=" + scenario.id(),
                taking.flag(scenario, true).is(303).location());
        taking.flag(scenario, true).is(303);
        Html page = taking.look(scenario);
        assertTrue(page.text(".map").contains("1. Early meeting: open, flagged"), page.text(".map"));
        assertTrue(page.text(".onward").contains("Take the flag away"));
        taking.flag(scenario, false).is(303);
        assertFalse(taking.look(scenario).text(".map").contains("flagged"));

        Visit.asLearner("exam-stranger")
                .post(taking.path() + "/flags", Map.of("question", scenario.id()))
                .is(404);
        Visit.asLearner("exam-flags")
                .post(taking.path() + "/flags", Map.of("question", "no-such-question"))
                .is(404);
        Html toLogin = Visit.asVisitor()
                .post(taking.path() + "/flags", Map.of("question", scenario.id()))
                .is(303);
        assertTrue(toLogin.location().startsWith("/people/login?to="), toLogin.location());
    }

    @Test
    void aSavedAnswerCostsTwoStatementsEachOnItsOwn() {
        Taking taking = taking("exam-count");
        Scenario scenario = taking.first();
        taking.look(scenario);
        for (int revision = 1; revision <= 3; revision++) {
            int next = revision;
            String option =
                    revision == 2 ? Taking.worst(scenario, Stage.SCENARIO) : Taking.best(scenario, Stage.SCENARIO);
            assertEquals(new Counting.Count(2, 0), counting.during(() -> taking.answer(
                            scenario, Stage.SCENARIO, next, option)
                    .is(303)));
        }
    }
}
