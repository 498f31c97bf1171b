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
    void theTwistIsAskedOnceTheScenarioIsAnsweredAndBothMayBeChanged() {
        assertFalse(during().reached(FIRST, Stage.TWIST));
        assertEquals(Saving.OUT_OF_TURN, saving(during(), Stage.TWIST, 1, "none"));
        for (String option : List.of("best", "near", "none")) {
            Paper answered = during(given(Stage.SCENARIO, 1, option));
            assertTrue(answered.reached(FIRST, Stage.TWIST), "whether it was right or not");
            assertEquals(Saving.NEW, saving(answered, Stage.TWIST, 1, "none"));
            assertFalse(answered.done(FIRST));
        }
        Paper both = during(given(Stage.SCENARIO, 1, "best"), given(Stage.TWIST, 1, "near"));
        assertTrue(both.done(FIRST));
        assertEquals(Saving.NEW, saving(both, Stage.SCENARIO, 2, "near"));
        assertEquals(Saving.NEW, saving(both, Stage.TWIST, 2, "best"));
    }

    @Test
    void nobodyCanAskForTheBestOption() {
        Paper answered = during(given(Stage.SCENARIO, 1, "none"));
        assertEquals(Saving.OUT_OF_TURN, answered.saving(FIRST, Stage.SCENARIO, 2, new Passed()));
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
