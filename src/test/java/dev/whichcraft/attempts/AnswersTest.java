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
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
class AnswersTest {

    @Inject
    Library library;

    @Inject
    Counting counting;

    private Course course;

    @BeforeEach
    void course() {
        course = library.course("docker-vs-vm").orElseThrow();
    }

    private Taking taking(String person) {
        return Taking.start(Visit.asLearner(person), course, "architecture");
    }

    @Test
    void aWrongAnswerIsSavedAndSpeaksToTheChosenOption() {
        Taking taking = taking("answers-wrong");
        Scenario scenario = taking.first();
        String worst = Taking.worst(scenario, Stage.SCENARIO);

        Html answered = taking.answer(scenario, Stage.SCENARIO, 1, worst).is(303);
        assertEquals(taking.path() + "?question=" + scenario.id(), answered.location());

        Html page = taking.look(scenario);
        assertTrue(page.text(".feedback.missed h3").contains("Not a fit here"), page.text(".feedback"));
        assertTrue(page.text(".picked")
                .contains(scenario.choice().option(worst).orElseThrow().label()));
        assertFalse(page.has(".feedback .best"), "the best option is not given away while a try is left");
        assertEquals(
                scenario.proof().isEmpty(),
                page.has(".decides blockquote a[href^=/lessons/docker-vs-vm/]"),
                "nor is the claim that decides, where that is asked next");
        assertTrue(page.text(".saved").startsWith("Saved"));
        assertTrue(page.has("input[value=" + worst + "][disabled]"));
        assertEquals("2", page.attribute("input[name=revision]", "value"));
    }

    @Test
    void theTwistComesOnceTheScenarioIsSettled() {
        Taking taking = taking("answers-twist");
        Scenario scenario = taking.first();
        assertFalse(taking.look(scenario).text().contains("Now one thing changes"));

        taking.answer(scenario, Stage.TWIST, 1, Taking.best(scenario, Stage.TWIST))
                .is(400);
        taking.answer(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO))
                .is(303);
        taking.upTo(scenario, Stage.TWIST);
        assertTrue(taking.look(scenario).text().contains("Now one thing changes"));

        taking.answer(scenario, Stage.TWIST, 1, Taking.best(scenario, Stage.TWIST))
                .is(303);
        assertTrue(taking.look(scenario).all(".feedback.best").size() >= 2);
    }

    @Test
    void askingToBeShownTheBestSettlesTheScenario() {
        Taking taking = taking("answers-pass");
        Scenario scenario = taking.first();
        Map<String, String> pass = Taking.form(scenario, Stage.SCENARIO, 1, "");
        pass.put("pass", "yes");
        taking.send(pass).is(400);

        taking.answer(scenario, Stage.SCENARIO, 1, Taking.worst(scenario, Stage.SCENARIO))
                .is(303);
        pass.put("revision", "2");
        taking.send(pass).is(303);
        Html page = taking.look(scenario);
        assertTrue(
                page.text(".feedback .best").contains(scenario.choice().best().label()));
        assertTrue(page.has("input[name=stage][value=twist]"));
    }

    @Test
    void theSameAnswerSentTwiceCountsOnce() {
        Taking taking = taking("answers-twice");
        Scenario scenario = taking.first();
        String worst = Taking.worst(scenario, Stage.SCENARIO);
        taking.answer(scenario, Stage.SCENARIO, 1, worst).is(303);
        taking.answer(scenario, Stage.SCENARIO, 1, worst).is(303);
        assertEquals("2", taking.look(scenario).attribute("input[name=revision]", "value"));
    }

    @Test
    void anOlderAnswerNeverOverwritesANewerOne() {
        Taking taking = taking("answers-older");
        Scenario scenario = taking.first();
        String worst = Taking.worst(scenario, Stage.SCENARIO);
        taking.answer(scenario, Stage.SCENARIO, 1, worst).is(303);
        taking.answer(scenario, Stage.SCENARIO, 2, Taking.best(scenario, Stage.SCENARIO))
                .is(303);

        Html late = taking.answer(scenario, Stage.SCENARIO, 1, Taking.best(scenario, Stage.SCENARIO))
                .is(409);
        assertEquals("This was answered before", late.h1());
        taking.answer(scenario, Stage.SCENARIO, 3, worst).is(409);
        assertTrue(taking.look(scenario).has(".feedback.best"));
    }

    @Test
    void manyAtOnceLeaveOneAnswer() throws Exception {
        Taking taking = taking("answers-race");
        Scenario scenario = taking.first();
        List<String> options =
                scenario.choice().options().stream().map(option -> option.id()).toList();
        int clicks = 8;
        CyclicBarrier together = new CyclicBarrier(clicks);
        ExecutorService people = Executors.newFixedThreadPool(clicks);
        try {
            List<Future<Integer>> statuses = people.invokeAll(IntStream.range(0, clicks)
                    .mapToObj(i -> (java.util.concurrent.Callable<Integer>) () -> {
                        together.await();
                        return taking.answer(scenario, Stage.SCENARIO, 1, options.get(i % options.size()))
                                .status();
                    })
                    .toList());
            for (Future<Integer> status : statuses) {
                assertTrue(List.of(303, 409).contains(status.get()), "status " + status.get());
            }
        } finally {
            people.shutdownNow();
        }
        assertEquals(1, taking.look(scenario).all(".feedback").size());
    }

    @ParameterizedTest
    @CsvSource({
        "option, no-such-option, 400, is not one of this question",
        "option, '', 400, Choose one of the options",
        "option, 🜁<script>, 400, is not one of this question",
        "confidence, '', 400, how sure you are",
        "confidence, very, 400, how sure you are",
        "stage, finale, 400, Load the question again",
        "revision, 7, 400, Load the question again",
        "revision, -1, 400, Load the question again",
        "revision, many, 400, Load the question again",
        "question, three-percent-a-month, 404, There is nothing",
        "question, '', 404, There is nothing"
    })
    void whatCannotBeIsRefusedWithASentence(String field, String value, int status, String sentence) {
        Taking taking = taking("answers-bad");
        Map<String, String> form =
                Taking.form(taking.first(), Stage.SCENARIO, 1, Taking.best(taking.first(), Stage.SCENARIO));
        form.put(field, value);
        Html refused = taking.send(form).is(status);
        assertTrue(
                (refused.text(".missing") + refused.h1() + refused.text(".lead")).contains(sentence), refused.text());
        assertFalse(taking.look(taking.first()).has(".feedback"), "nothing was saved");
    }

    @Test
    void anAnswerAfterSubmissionIsRefused() {
        Taking taking = taking("answers-late");
        taking.submit().is(303);
        Html late = taking.answer(taking.first(), Stage.SCENARIO, 1, Taking.best(taking.first(), Stage.SCENARIO))
                .is(409);
        assertEquals("This attempt was handed in", late.h1());
        assertEquals(taking.path() + "/review", late.attribute("main a.button", "href"));
    }

    @Test
    void aStrangerFindsNothing() {
        Taking taking = taking("answers-owner");
        Visit stranger = Visit.asLearner("answers-stranger");
        Map<String, String> form =
                Taking.form(taking.first(), Stage.SCENARIO, 1, Taking.best(taking.first(), Stage.SCENARIO));
        stranger.post(taking.path() + "/answers", form).is(404);
        stranger.get(taking.path()).is(404);
        stranger.get(taking.path() + "/review").is(404);
        stranger.get(taking.path() + "/submission").is(404);
        stranger.post(taking.path() + "/submission", Map.of()).is(404);
        assertFalse(taking.look(taking.first()).has(".feedback"));
    }

    @Test
    void whoWasSignedOutLosesNothing() {
        Taking taking = taking("answers-signed-out");
        Map<String, String> form = Taking.form(taking.first(), Stage.SCENARIO, 1, "containers");
        Html toLogin = Visit.asVisitor().post(taking.path() + "/answers", form).is(303);
        assertTrue(toLogin.location().startsWith("/people/login?to="), toLogin.location());

        Html back =
                Visit.asLearner("answers-signed-out").get(toLogin.location()).is(303);
        Html page = Visit.asLearner("answers-signed-out").follow(back).is(200);
        assertTrue(page.text(".kept").contains("send it once more"));
        assertTrue(page.has("input[name=option][value=containers][checked]"));
        assertTrue(page.has("input[name=confidence][value=likely][checked]"));
    }

    @Test
    void aForgedFormIsRefused() {
        Taking taking = taking("answers-forged");
        Map<String, String> form = Taking.form(taking.first(), Stage.SCENARIO, 1, "containers");
        Html refused = Visit.asLearner("answers-forged")
                .forge(taking.path() + "/answers", form)
                .is(400);
        assertEquals("We could not take that", refused.h1());
        form.put("csrf-token", "made-up");
        Visit.asLearner("answers-forged")
                .forge(taking.path() + "/answers", form)
                .is(400);
        assertFalse(taking.look(taking.first()).has(".feedback"));
    }

    @Test
    void anAnswerCostsTwoStatementsEachOnItsOwn() {
        Taking taking = taking("answers-count");
        Scenario scenario = taking.first();
        taking.look(scenario);
        Counting.Count count =
                counting.during(() -> taking.answer(scenario, Stage.SCENARIO, 1, Taking.worst(scenario, Stage.SCENARIO))
                        .is(303));
        assertEquals(new Counting.Count(2, 0), count);
    }
}
