package dev.whichcraft.domain.attempt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.Response.Passed;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The walk through an exam, without a database: start, save, change, hand in, look again. */
class ExamPaperTest {

    private static final Scenario FIRST = Samples.scenario("q1");

    private static Paper paper(QuizSettings settings, When when, List<Given> given) {
        Quiz quiz = Samples.quiz(settings, 2, Map.of());
        return new Paper(quiz, Samples.layout(quiz, 7), given, when);
    }

    private static Paper during(Given... given) {
        return paper(Rules.exam().settings(), When.DURING, List.of(given));
    }

    private static Given given(Stage stage, int revision, String option) {
        return Samples.given(FIRST, stage, revision, option, Confidence.LIKELY);
    }

    private static Given passed(Stage stage, int revision) {
        return new Given(FIRST.id(), stage, revision, new Passed(), Rules.NINE);
    }

    private static Saving going(Paper paper, Stage stage, int revision) {
        return paper.saving(FIRST, stage, revision, new Passed());
    }

    private static Saving saving(Paper paper, Stage stage, int revision, String option) {
        return paper.saving(FIRST, stage, revision, Samples.picked(option, Confidence.LIKELY));
    }

    @Test
    void anAnswerMayBeChangedUntilItIsHandedIn() {
        assertEquals(Saving.NEW, saving(during(), Stage.SCENARIO, 1, "best"));
        Paper saved = during(given(Stage.SCENARIO, 1, "best"));
        assertEquals(Saving.SAME, saving(saved, Stage.SCENARIO, 1, "best"));
        assertEquals(Saving.TAKEN, saving(saved, Stage.SCENARIO, 1, "none"), "an older one overwrites nothing");
        assertEquals(Saving.NEW, saving(saved, Stage.SCENARIO, 2, "none"));
        assertEquals(
                Saving.SAME, saving(saved, Stage.SCENARIO, 2, "best"), "saved as it was set, and then by the button");
        assertEquals(Saving.OUT_OF_TURN, saving(saved, Stage.SCENARIO, 3, "none"));
        Paper closed = paper(Rules.exam().settings(), When.AFTER, List.of(given(Stage.SCENARIO, 1, "best")));
        assertEquals(Saving.CLOSED, saving(closed, Stage.SCENARIO, 2, "none"));
    }

    @Test
    void theLastAnswerCountsWithoutAPenalty() {
        Paper changed = during(
                given(Stage.SCENARIO, 1, "none"), given(Stage.SCENARIO, 2, "near"), given(Stage.SCENARIO, 3, "best"));
        assertEquals(1, changed.outcome(FIRST, Stage.SCENARIO).mark());
        Paper worse = during(given(Stage.SCENARIO, 1, "best"), given(Stage.SCENARIO, 2, "none"));
        assertEquals(0, worse.outcome(FIRST, Stage.SCENARIO).mark());
    }

    @Test
    void theTwistIsAskedOnceOneGoesOnFromTheScenario() {
        assertFalse(during().reached(FIRST, Stage.TWIST));
        assertEquals(Saving.OUT_OF_TURN, going(during(), Stage.SCENARIO, 1), "from nothing");
        for (String option : List.of("best", "near", "none")) {
            Paper answered = during(given(Stage.SCENARIO, 1, option));
            assertFalse(answered.reached(FIRST, Stage.TWIST));
            assertEquals(Saving.OUT_OF_TURN, saving(answered, Stage.TWIST, 1, "none"));
            assertEquals(Saving.NEW, going(answered, Stage.SCENARIO, 2), "whether it was right or not");
            assertEquals(Saving.OUT_OF_TURN, going(answered, Stage.SCENARIO, 3));
            assertEquals(Saving.TAKEN, going(answered, Stage.SCENARIO, 1));
            Paper onward = during(given(Stage.SCENARIO, 1, option), passed(Stage.SCENARIO, 2));
            assertTrue(onward.reached(FIRST, Stage.TWIST));
            assertEquals(Saving.NEW, saving(onward, Stage.TWIST, 1, "none"));
            assertFalse(onward.done(FIRST));
        }
    }

    @Test
    void whatOneWentOnFromStandsAndTheLastStageMayBeChanged() {
        Paper onward =
                during(given(Stage.SCENARIO, 1, "near"), passed(Stage.SCENARIO, 2), given(Stage.TWIST, 1, "near"));
        assertTrue(onward.done(FIRST));
        for (int revision = 1; revision <= 3; revision++) {
            assertEquals(Saving.TAKEN, saving(onward, Stage.SCENARIO, revision, "best"), "as revision " + revision);
        }
        assertEquals(Saving.SAME, saving(onward, Stage.SCENARIO, 1, "near"));
        assertEquals(Saving.SAME, going(onward, Stage.SCENARIO, 2), "sent twice");
        assertEquals(Saving.NEW, saving(onward, Stage.TWIST, 2, "best"));
        assertEquals(Saving.OUT_OF_TURN, going(onward, Stage.TWIST, 2), "there is nothing to go on to");
        assertEquals(0.6, onward.outcome(FIRST, Stage.SCENARIO).mark());
        assertEquals(
                given(Stage.SCENARIO, 1, "near"),
                onward.telling(FIRST, Stage.SCENARIO).orElseThrow());
        assertFalse(onward.shows(What.RIGHT_ANSWERS, onward.outcome(FIRST, Stage.SCENARIO)), "it stands untold");
        Paper closed = paper(Rules.exam().settings(), When.AFTER, List.of(given(Stage.SCENARIO, 1, "near")));
        assertEquals(Saving.CLOSED, going(closed, Stage.SCENARIO, 2));
    }

    /** Which answer somebody goes on from is told by what they saw saved, whatever came since. */
    @Test
    void oneGoesOnFromWhatOneSawSaved() {
        Paper paper = during(given(Stage.SCENARIO, 1, "near"), given(Stage.SCENARIO, 2, "best"));
        assertTrue(paper.sawSaved(FIRST, Stage.SCENARIO, 2, Samples.picked("near", Confidence.LIKELY)));
        assertFalse(paper.sawSaved(FIRST, Stage.SCENARIO, 2, Samples.picked("best", Confidence.LIKELY)));
        assertTrue(paper.sawSaved(FIRST, Stage.SCENARIO, 3, Samples.picked("best", Confidence.LIKELY)));
        assertFalse(paper.sawSaved(FIRST, Stage.SCENARIO, 3, Samples.picked("best", Confidence.GUESS)));
        for (int revision : new int[] {-1, 0, 1, 4}) {
            assertFalse(paper.sawSaved(FIRST, Stage.SCENARIO, revision, Samples.picked("best", Confidence.LIKELY)));
        }
    }

    /** Before one had to go on, a stage came as soon as the one before was answered. */
    @Test
    void whatWasAnsweredBeforeOneHadToGoOnIsSeenAndCounts() {
        Paper both = during(given(Stage.SCENARIO, 1, "best"), given(Stage.TWIST, 1, "none"));
        assertTrue(both.reached(FIRST, Stage.TWIST));
        assertTrue(both.done(FIRST));
        assertEquals(Saving.NEW, saving(both, Stage.SCENARIO, 2, "near"));
        assertEquals(Saving.NEW, saving(both, Stage.TWIST, 2, "best"));
        assertEquals(2, both.score().points());
    }

    @Test
    void nothingIsShownBeforeSubmissionAndWhatTheRulesSayAfter() {
        List<Given> given = List.of(given(Stage.SCENARIO, 1, "best"));
        QuizSettings settings = Rules.exam().closes(Rules.NINE).settings();
        for (What what : What.values()) {
            for (When when : When.values()) {
                Paper paper = paper(settings, when, given);
                boolean expected =
                        switch (when) {
                            case DURING -> false;
                            case AFTER, LATER -> what == What.MARKS || what == What.FEEDBACK;
                            case CLOSED -> true;
                        };
                assertEquals(expected, paper.shows(what, paper.outcome(FIRST, Stage.SCENARIO)), what + " " + when);
            }
        }
    }

    @Test
    void confidenceNeverChangesAMark() {
        for (long seed = 0; seed < 1000; seed++) {
            for (Mode mode : Mode.values()) {
                QuizSettings settings = mode == Mode.EXAM ? Rules.exam().settings() : QuizSettings.USUAL;
                List<Given> said = new ArrayList<>();
                List<Given> saidOtherwise = new ArrayList<>();
                Random random = new Random(seed);
                for (String id : List.of("q1", "q2")) {
                    for (int revision = 1; revision <= 1 + random.nextInt(2); revision++) {
                        String option = List.of("best", "near", "none").get(random.nextInt(3));
                        Scenario scenario = Samples.scenario(id);
                        said.add(Samples.given(scenario, Stage.SCENARIO, revision, option, any(random)));
                        saidOtherwise.add(Samples.given(scenario, Stage.SCENARIO, revision, option, any(random)));
                    }
                }
                assertEquals(
                        paper(settings, When.AFTER, said).score(),
                        paper(settings, When.AFTER, saidOtherwise).score(),
                        "seed " + seed + " " + mode);
            }
        }
    }

    @Test
    void goingOnNeverChangesWhatAPaperIsWorth() {
        for (long seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Given> answers = new ArrayList<>();
            List<Given> all = new ArrayList<>();
            for (Stage stage : FIRST.stages()) {
                int changes = random.nextInt(4);
                for (int revision = 1; revision <= changes; revision++) {
                    String option = List.of("best", "near", "none").get(random.nextInt(3));
                    Given answer = Samples.given(FIRST, stage, revision, option, any(random));
                    answers.add(answer);
                    all.add(answer);
                }
                if (random.nextBoolean()) {
                    all.add(passed(stage, changes + 1));
                }
            }
            for (When when : When.values()) {
                Paper without = paper(Rules.exam().settings(), when, answers);
                Paper with = paper(Rules.exam().settings(), when, all);
                assertEquals(without.score(), with.score(), "seed " + seed);
                for (Stage stage : FIRST.stages()) {
                    assertEquals(without.telling(FIRST, stage), with.telling(FIRST, stage), "seed " + seed);
                }
                assertEquals(without.done(FIRST), with.done(FIRST), "seed " + seed);
            }
        }
    }

    private static Confidence any(Random random) {
        return Confidence.values()[random.nextInt(Confidence.values().length)];
    }

    @Test
    void onlyWhatIsAskedCounts() {
        Quiz quiz = Samples.quiz(Rules.exam().settings(), 3, Map.of());
        Quiz drawn = quiz.with(List.of(Samples.scenario("q2")));
        Paper paper = new Paper(
                quiz,
                Samples.layout(drawn, 1),
                List.of(Samples.given(Samples.scenario("q2"), Stage.SCENARIO, 1, "best", Confidence.GUESS)),
                When.AFTER);
        assertEquals(2, paper.score().max(), "one scenario and its twist");
        assertEquals(1, paper.score().points());
    }
}
