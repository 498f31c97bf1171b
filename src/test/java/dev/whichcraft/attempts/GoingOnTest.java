package dev.whichcraft.attempts;

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
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** In an exam an answer becomes final when one goes on from it to the next stage, and this is said before. */
@QuarkusTest
class GoingOnTest {

    private static final String SAID =
            "Once you go on to it, this answer stands: it can no longer be changed. Keep this and go on";

    @Inject
    Library library;

    @Inject
    Closing closing;

    @Inject
    Counting counting;

    @Inject
    TestClock clock;

    @Inject
    Rows rows;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("tram-vs-bike").orElseThrow();
    }

    @AfterEach
    void now() {
        clock.reset();
    }

    private Taking taking(String person) {
        return Taking.start(Visit.asLearner(person), course, "speed");
    }

    private static Html goOn(Taking taking, Stage stage, int revision, String option) {
        Map<String, String> form = Taking.form(taking.first(), stage, revision, option);
        form.put("pass", "yes");
        return taking.send(form);
    }

    private String answers(Taking taking) {
        return rows.one(
                "select string_agg(stage || revision || coalesce(picked, '-'), ' ' order by stage, revision) from answer"
                        + " where attempt_id = ?",
                UUID.fromString(taking.id()));
    }

    @Test
    void theNextStageComesOnceOneGoesOnAndTheAnswerStands() {
        Taking taking = taking("onward");
        Scenario scenario = taking.first();
        assertFalse(taking.look(scenario).has(".going-on"), "there is nothing to keep yet");
        taking.answer(scenario, Stage.SCENARIO, 1, "tram").is(303);
        Html saved = taking.look(scenario);
        assertTrue(saved.text(".going-on").endsWith(SAID), saved.text());
        assertTrue(saved.text(".saved").endsWith("You can change it until you go on."), saved.text(".saved"));
        assertFalse(saved.text().contains("Now one thing changes"));
        assertFalse(saved.text().contains("closed to bikes"), "not a word of what comes");

        assertEquals(
                taking.path() + "?question=" + scenario.id(),
                goOn(taking, Stage.SCENARIO, 2, "tram").is(303).location());
        Html onward = taking.look(scenario);
        assertEquals("Now one thing changes", onward.text("section#answered[data-focus] h2"));
        assertTrue(onward.text(".feedback").contains("Take the tram today Fairly sure"), onward.text(".feedback"));
        assertTrue(onward.text(".feedback .saved").endsWith("You went on from it, so it stands."));
        assertEquals(1, onward.all("form.choose").size());
        assertEquals("twist", onward.attribute("form.choose input[name=stage]", "value"));
        assertFalse(onward.has(".going-on"));

        taking.answer(scenario, Stage.TWIST, 1, "tram").is(303);
        Html last = taking.look(scenario);
        assertTrue(last.text("form.choose ~ .saved, .stage > .saved").endsWith("You can change it until you hand in."));
        assertFalse(last.has(".going-on"), "nothing comes after it");
        assertTrue(last.text(".map").contains("1. Early meeting: answered"));
        goOn(taking, Stage.TWIST, 2, "tram").is(400);
        taking.answer(scenario, Stage.TWIST, 2, "bike").is(303);
        assertEquals("SCENARIO1tram SCENARIO2- TWIST1tram TWIST2bike", answers(taking));
    }

    @Test
    void anotherTabCannotChangeWhatStands() {
        Taking taking = taking("onward-tabs");
        Scenario scenario = taking.first();
        taking.answer(scenario, Stage.SCENARIO, 1, "tram").is(303);
        goOn(taking, Stage.SCENARIO, 2, "tram").is(303);
        for (int revision = 1; revision <= 3; revision++) {
            Html late =
                    taking.answer(scenario, Stage.SCENARIO, revision, "bike").is(409);
            assertEquals("This was answered before", late.h1());
            assertEquals(
                    "You went on from this answer, perhaps in another window or on another device, so it stands; the one"
                            + " you just sent was not saved.",
                    late.text("main .lead"));
            assertEquals("See the answer that counts", late.text("main a.button"));
            goOn(taking, Stage.SCENARIO, revision, "bike").is(409);
        }
        taking.answer(scenario, Stage.SCENARIO, 1, "tram").is(303);
        goOn(taking, Stage.SCENARIO, 2, "tram").is(303);
        assertEquals("SCENARIO1tram SCENARIO2-", answers(taking), "once more changes nothing");
        String filled = taking.path() + "?question=" + scenario.id() + "&stage=scenario&option=bike&confidence=certain";
        Html page = Visit.asLearner("onward-tabs").get(filled).is(200);
        assertFalse(page.text().contains("not saved yet"), "there is no form in which it could be sent");
        assertEquals("Take the tram today Fairly sure", page.text(".picked"));
    }

    /** What was set and never saved is saved first and shown; one more press, and it stands. */
    @Test
    void nothingBecomesFinalThatWasNotSeenSaved() {
        Taking taking = taking("onward-unseen");
        Scenario scenario = taking.first();
        goOn(taking, Stage.SCENARIO, 1, "bike").is(303);
        assertEquals("SCENARIO1bike", answers(taking));
        taking.answer(scenario, Stage.SCENARIO, 2, "tram").is(303);
        Html other = goOn(taking, Stage.SCENARIO, 2, "bike").is(409);
        assertTrue(other.text(".lead").startsWith("Another answer was saved here first"), other.text(".lead"));
        goOn(taking, Stage.SCENARIO, 3, "both").is(303);
        goOn(taking, Stage.SCENARIO, 3, "both").is(303);
        assertEquals("SCENARIO1bike SCENARIO2tram SCENARIO3both", answers(taking));
        assertFalse(taking.look(scenario).text().contains("Now one thing changes"));
        Map<String, String> nothing = Taking.form(scenario, Stage.SCENARIO, 4, "");
        nothing.put("pass", "yes");
        assertTrue(taking.send(nothing).is(400).text(".missing").contains("Choose one of the options"));
        goOn(taking, Stage.SCENARIO, 4, "both").is(303);
        assertTrue(taking.look(scenario).text().contains("Now one thing changes"));
    }

    @Test
    void whoHandsInWithoutGoingOnIsToldAndGetsNothingForTheRest() {
        Visit ada = Visit.asLearner("onward-not");
        Taking taking = Taking.start(ada, course, "weather");
        Scenario scenario = taking.first();
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        Html check = ada.get(taking.path() + "/submission").is(200);
        assertTrue(check.text().contains("3 further steps are not opened yet."), check.text());
        assertTrue(check.text(".checklist").contains("Wet morning ◐ Begun, 3 steps not opened"));
        taking.upTo(scenario, Stage.FLIP);
        Html later = ada.get(taking.path() + "/submission").is(200);
        assertFalse(later.text().contains("not opened"), "the last step is there to be answered");
        assertTrue(later.text(".checklist").contains("Wet morning ◐ Begun"));
        Html result = ada.follow(taking.submit().is(303));
        assertEquals("2.5 of 6 points. 70 % pass.", result.text(".narrow .lead"), "half of a twin, proof and twist");
        assertTrue(result.all(".reviewed").get(0).text().contains("You gave no answer here."));
    }

    @Test
    void whatStandsCountsWhenTheTimeIsUp() {
        Taking taking = taking("onward-time");
        Scenario scenario = taking.first();
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        taking.goOn(scenario);
        clock.pass(Duration.ofMinutes(23));
        String best = Taking.best(taking.scenarios().get(1), Stage.SCENARIO);
        taking.answer(taking.scenarios().get(1), Stage.SCENARIO, 1, best).is(409);
        closing.run();
        assertEquals("1", rows.one("select points from attempt where id = ?", UUID.fromString(taking.id())));
    }

    @Test
    void goingOnCostsTwoStatementsEachOnItsOwn() {
        Taking taking = taking("onward-count");
        taking.answer(taking.first(), Stage.SCENARIO, 1, "tram").is(303);
        taking.look(taking.first());
        assertEquals(new Counting.Count(2, 0), counting.during(() -> goOn(taking, Stage.SCENARIO, 2, "tram")
                .is(303)));
    }
}
