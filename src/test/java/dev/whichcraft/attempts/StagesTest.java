package dev.whichcraft.attempts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.testkit.Html;
import dev.whichcraft.testkit.Taking;
import dev.whichcraft.testkit.Visit;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Prove it and flip it, from start to review, where feedback comes at once and where it waits; and twins in one paper. */
@QuarkusTest
class StagesTest {

    @Inject
    Library library;

    private Course course;
    private Course exams;

    @BeforeEach
    void courses() {
        course = library.course("docker-vs-vm").orElseThrow();
        exams = library.course("tram-vs-bike").orElseThrow();
    }

    private Taking practice(String person) {
        return Taking.start(Visit.asLearner(person), course, "resource-utilization");
    }

    private Taking exam(String person) {
        return Taking.start(Visit.asLearner(person), exams, "weather");
    }

    private static Html right(Taking taking, Scenario scenario, Stage stage, int revision) {
        taking.answer(scenario, stage, revision, Taking.best(scenario, stage)).is(303);
        return taking.look(scenario);
    }

    private static Html wrong(Taking taking, Scenario scenario, Stage stage, int revision) {
        taking.answer(scenario, stage, revision, Taking.worst(scenario, stage)).is(303);
        return taking.look(scenario);
    }

    @Test
    void theFrontPageSaysWhatIsAskedAndCounted() {
        String rules = Visit.asLearner("stages-front")
                .get("/quizzes/tram-vs-bike/weather")
                .is(200)
                .text(".narrow");
        assertTrue(
                rules.contains("A scenario may then ask which statement decides it, what you would choose once one"
                        + " requirement has changed and which smallest change would turn the answer; each counts as much"
                        + " as the choice itself."),
                rules);
        assertTrue(rules.contains("Two twins count in full only when both are right; else each counts half at most."));
        String plain = Visit.asLearner("stages-front")
                .get("/quizzes/tram-vs-bike/speed")
                .text(".narrow");
        assertFalse(plain.contains("twins"), plain);
        assertTrue(plain.contains("once one requirement has changed; that counts as much"), plain);
    }

    @Test
    void whatDecidesIsAskedBeforeItIsTold() {
        Taking taking = practice("stages-prove");
        Scenario scenario = taking.first();
        Proof proof = scenario.proof().orElseThrow();
        Html asked = right(taking, scenario, Stage.SCENARIO, 1);
        assertTrue(asked.text().contains("Prove it"));
        assertFalse(asked.has(".decides"), "the claims of the scenario would tell");
        assertFalse(asked.text().contains("Now one thing changes"));
        assertEquals(proof.shuffled().size(), asked.all(".option small.from").size());
        assertEquals(proof.shuffled().size(), asked.all(".option .mark").size());
        assertFalse(asked.has("label.option a"), "no link in what one picks");

        String picked = Taking.worst(scenario, Stage.PROOF);
        Claim claim = course.claim(picked).orElseThrow();
        Html wrong = wrong(taking, scenario, Stage.PROOF, 1);
        assertEquals("Not right. One more try", wrong.text(".feedback.missed h3"));
        assertTrue(wrong.text(".passage .here")
                .startsWith("This one: " + claim.text().substring(0, 20)));
        assertTrue(wrong.all(".passage li").size() > 1, "between what stands around it");
        assertTrue(wrong.has(".passage a[href=/lessons/docker-vs-vm/" + claim.section() + "#" + picked + "]"));
        assertFalse(wrong.has("details.best"));
        assertFalse(wrong.has(".decides"));
        assertFalse(wrong.text().contains(proof.because().substring(0, 40)));

        String other = proof.others().stream()
                .filter(id -> !id.equals(picked))
                .findFirst()
                .orElseThrow();
        taking.answer(scenario, Stage.PROOF, 2, other).is(303);
        Html told = taking.look(scenario);
        assertEquals("The statement that decides", plain(told.text("details.best[open] > summary")));
        assertTrue(told.has("details.best[open] .passage a[href$=#" + proof.decides() + "]"));
        assertTrue(told.text("details.best").contains(proof.because().substring(0, 40)));
        assertTrue(told.has(".decides"), "now the scenario may tell as well");
        assertTrue(told.text().contains("Now one thing changes"));
    }

    private static String plain(String text) {
        return text.replace("✓", "").strip();
    }

    @Test
    void theSmallestChangeIsAskedLast() {
        Taking taking = practice("stages-flip");
        Scenario scenario = taking.first();
        Flip flip = scenario.flip().orElseThrow();
        right(taking, scenario, Stage.SCENARIO, 1);
        taking.answer(scenario, Stage.FLIP, 1, Taking.best(scenario, Stage.FLIP))
                .is(400);
        taking.upTo(scenario, Stage.FLIP);
        assertTrue(taking.look(scenario).text().contains("Flip it"));

        Html wrong = wrong(taking, scenario, Stage.FLIP, 1);
        String picked = Taking.worst(scenario, Stage.FLIP);
        String because = flip.change(picked).orElseThrow().because();
        assertTrue(wrong.text(".feedback.missed").contains(because.substring(0, 40)));
        assertFalse(wrong.text().contains("Best is then"));
        assertTrue(wrong.has("input[value=" + picked + "][disabled]"));
        Map<String, String> pass = Taking.form(scenario, Stage.FLIP, 2, "");
        pass.put("pass", "yes");
        taking.send(pass).is(303);
        Html told = taking.look(scenario);
        assertTrue(told.text(".feedback.missed .best")
                .contains("The smallest change: " + flip.smallest().text()));
        String then =
                scenario.choice().option(flip.smallest().to()).orElseThrow().label();
        assertTrue(told.text(".feedback.missed .best").contains("Best is then: " + then));

        Html result = Visit.asLearner("stages-flip").follow(taking.submit().is(303));
        String chips = result.all(".reviewed").get(0).select("summary").text();
        assertTrue(chips.contains("Prove it: All right") && chips.contains("Flip it: Not right"), chips);
    }

    @Test
    void whatWasSetIsKeptAcrossSigningInAgain() {
        Taking taking = practice("stages-kept");
        Scenario scenario = taking.first();
        right(taking, scenario, Stage.SCENARIO, 1);
        String picked = Taking.worst(scenario, Stage.PROOF);
        String query = "?question=" + scenario.id() + "&stage=proof&confidence=certain&option=" + picked;
        Html page = Visit.asLearner("stages-kept").get(taking.path() + query).is(200);
        assertTrue(page.has("input[value=" + picked + "][checked]"));
        Html incomplete = taking.send(
                Map.of("question", scenario.id(), "stage", "proof", "revision", "1", "option", "no-such-claim"));
        assertEquals(400, incomplete.status());
        assertTrue(incomplete.text(".missing").contains("not one of this question"), incomplete.text(".missing"));
    }

    /** In an exam each stage comes once one goes on from those before, right or not, and no page tells which. */
    @Test
    void anExamAsksInOrderAndTellsNothing() {
        Taking right = exam("stages-right");
        Taking wrong = exam("stages-wrong");
        Scenario scenario = right.first();
        for (int i = 0; i < scenario.stages().size(); i++) {
            Stage stage = scenario.stages().get(i);
            for (Stage later : scenario.stages().subList(i + 1, 4)) {
                right.answer(scenario, later, 1, Taking.best(scenario, later)).is(400);
            }
            Html page = wrong(wrong, scenario, stage, 1);
            assertEquals(words(right(right, scenario, stage, 1)), words(page));
            assertFalse(page.has(".feedback.best, .feedback.missed, .decides, .best, .passage, .misconception"));
            assertEquals(i + 1, page.all(".stage").size());
            assertEquals(1, page.all("form.choose").size());
            assertEquals(i, page.all(".feedback").size(), "what one went on from");
            right.goOn(scenario);
            wrong.goOn(scenario);
        }
        String all = wrong.look(scenario).text();
        scenario.flip().orElseThrow().changes().forEach(change -> assertFalse(all.contains(change.because())));
        assertFalse(all.contains(scenario.proof().orElseThrow().because()));
        right(wrong, scenario, Stage.FLIP, 2);
        assertEquals("3", wrong.look(scenario).attribute("input[name=revision]", "value"), "the last may be changed");
    }

    private static String words(Html page) {
        return page.text("article h1, article h2, article p:not(.picked), article legend, article button, .map")
                .replaceAll("\\d\\d:\\d\\d", "");
    }

    @Test
    void anExamTellsEverythingOnceItIsHandedIn() {
        Taking taking = exam("stages-told");
        Scenario scenario = taking.first();
        for (Stage stage : scenario.stages()) {
            wrong(taking, scenario, stage, 1);
            taking.goOn(scenario);
        }
        Html result = Visit.asLearner("stages-told").follow(taking.submit().is(303));
        assertTrue(result.has("details.best[open] .passage a[href$=#bike-rain]"));
        assertTrue(result.text().contains("The smallest change: Dry clothes wait for you at work."));
        assertTrue(result.text().contains("Best is then: Take the bike today"));
        assertTrue(result.has(".passage .here"));
    }

    @Test
    void twinsAreAskedApartAndCountTogether() {
        Taking taking = exam("stages-twins");
        List<String> map = Visit.asLearner("stages-twins").get(taking.path()).all(".map a").stream()
                .map(link -> link.attr("href").replaceFirst(".*question=", ""))
                .toList();
        assertEquals(List.of("wet-morning", "snow", "dry-morning"), map);
        Scenario wet = taking.first();
        right(taking, wet, Stage.SCENARIO, 1);
        taking.upTo(wet, Stage.FLIP);
        right(taking, wet, Stage.FLIP, 1);
        Html half = Visit.asLearner("stages-twins").follow(taking.submit().is(303));
        assertEquals("3.5 of 6 points. 70 % pass.", half.text(".narrow .lead"));
        assertTrue(half.text(".narrow").contains("count in full only when both are right"));
        String first = half.text(".reviewed:first-of-type");
        assertTrue(first.contains("Best choice, 50 %"), first);
        assertTrue(first.contains("The twin of question 3") && first.contains("counts no more than half"), first);
        assertFalse(half.all(".reviewed").get(2).text().contains("counts no more than half"), "it had nothing to lose");

        Taking both = exam("stages-twins").allBest();
        Html full = Visit.asLearner("stages-twins").follow(both.submit().is(303));
        assertEquals("6 of 6 points. 70 % pass.", full.text(".narrow .lead"));
        assertFalse(full.text().contains("counts no more than half"));
    }
}
