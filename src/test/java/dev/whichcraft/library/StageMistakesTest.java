package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Flip.Change;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.testkit.Sample;
import dev.whichcraft.testkit.SampleStages;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a scenario may ask beside its choice: how it is read, and how each mistake in it is told. */
class StageMistakesTest {

    @TempDir
    Path quizzes;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                told(
                        "decides: mild",
                        "decides: both",
                        "24: the claim 'both' is not evidence of the question, expected one of mild, taste.b.1"),
                told(
                        "decides: mild",
                        "decides: midl",
                        "24: the claim 'midl' is not evidence of the question, expected one of mild, taste.b.1 (did you mean 'mild'?)",
                        "24: unknown claim 'midl', expected a claim of comparison.md (did you mean 'mild'?)"),
                told(
                        "[dear, both]",
                        "[dear, taste.b.1]",
                        "25: the claim 'taste.b.1' is evidence of the question, expected a claim that does not decide it"),
                told(
                        "[dear, both]",
                        "[dear, bot]",
                        "25: unknown claim 'bot', expected a claim of comparison.md (did you mean 'both'?)"),
                told("[dear, both]", "[dear, dear]", "25: 'others' lists something twice, expected each item once"),
                told("[dear, both]", "[dear]", "25: 'others' has 1 item, expected at least 2"),
                told(
                        "      because: Mild is what lets one sleep.\n",
                        "",
                        "24: 'prove' lacks 'because', expected why this claim decides, and what the others leave open (Markdown); shown once nothing can be changed any more"),
                told(
                        "turns: true",
                        "turns: false",
                        "38: no change turns the answer, expected exactly one with turns: true",
                        "41: the change 'night-shift' does not turn the answer, expected no 'to', or turns: true beside it"),
                told("turns: true", "turns: yes please", "40: 'turns' is text, expected true or false"),
                told(
                        "text: Two guests come late.",
                        "text: Two guests come late.\n          turns: true\n          to: coffee",
                        "45: 2 changes turn the answer, expected exactly one with turns: true"),
                told(
                        "          to: coffee\n",
                        "",
                        "38: the change 'night-shift' lacks 'to', expected the option that is best after it: one of tea, coffee"),
                told(
                        "to: coffee",
                        "to: cofee",
                        "41: unknown option 'cofee', expected one of tea, coffee (did you mean 'coffee'?)"),
                told("to: coffee", "to: tea", "41: 'tea' is the best option already, expected another option"),
                told(
                        "because: Then being",
                        "misconception: coffee-is-harmless\n          because: Then being",
                        "42: what is right carries a misconception, expected none there"),
                told(
                        "id: two-guests",
                        "id: big-cup",
                        "46: the change 'big-cup' is there twice, first in line 43, expected each change once"),
                told(
                        "The cup is a big one.",
                        "Two guests come late.",
                        "47: the text is that of 'two-guests', expected a text of its own"),
                told(
                        "misconception: coffee-is-harmless\n          because: More",
                        "misconception: harmless\n          because: More",
                        "48: unknown misconception 'harmless', expected a tag of misconceptions.yml"),
                told(
                        "evidence: [mild]\n",
                        "evidence: [milder]\n",
                        "50: unknown claim 'milder', expected a claim of comparison.md (did you mean 'mild'?)"));
    }

    private static Arguments told(String old, String other, String... told) {
        return Arguments.of(
                old,
                other,
                Stream.of(told).map(one -> "E taste/quiz.yml:" + one).toList());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("mistakes")
    void isToldWithFileAndLine(String old, String other, List<String> told) {
        assertTrue(SampleStages.QUIZ.contains(old), old);
        Sample sample = Sample.in(quizzes).file("taste/quiz.yml", SampleStages.QUIZ.replace(old, other));
        assertEquals(told, sample.problems());
    }

    @Test
    void eachStageIsAskedInItsTurn() {
        Sample sample = Sample.in(quizzes).file("taste/quiz.yml", SampleStages.QUIZ);
        assertEquals(List.of(), sample.problems());
        Scenario scenario = (Scenario)
                sample.course().quiz("taste").orElseThrow().questions().get(0);
        assertEquals(List.of(Stage.values()), scenario.stages());
        assertEquals(
                Optional.of(new Proof("mild", List.of("dear", "both"), "Mild is what lets one sleep.")),
                scenario.proof());
        Flip flip = scenario.flip().orElseThrow();
        assertEquals(
                new Change(
                        "night-shift", "The guest works at night.", true, "coffee", "", "Then being awake is wanted."),
                flip.smallest());
        assertEquals("coffee-is-harmless", flip.changes().get(2).misconception());
        assertEquals(List.of("mild", "taste.b.1", "dear", "both"), scenario.cited());
    }

    @Test
    void eachStandsAlone() {
        for (String one : List.of(SampleStages.PROVE, SampleStages.FLIP)) {
            Sample sample = Sample.in(quizzes).quizWith("    sources:", one + "    sources:");
            assertEquals(List.of(), sample.problems());
            assertEquals(
                    3,
                    sample.course()
                            .quiz("taste")
                            .orElseThrow()
                            .questions()
                            .get(0)
                            .stages()
                            .size());
        }
    }

    @Test
    void twinsNameEachOtherEvenIfOnlyOneWasWritten() {
        Sample sample = Sample.in(quizzes).file("cost/quiz.yml", other("early-guest", "SC2", "twin: SC1"));
        assertEquals(List.of(), sample.problems());
        assertEquals("early-guest", twin(sample, "taste"));
        assertEquals("late-guest", twin(sample, "cost"));
        sample.file("final/quiz.yml", other("third-guest", "SC3", "twin: late-guest"));
        assertEquals(
                List.of(
                        "E final/quiz.yml:5: 'late-guest' is the twin of 'early-guest' already, expected two that name each other"),
                sample.problems());
    }

    private static String other(String id, String seed, String twin) {
        return Sample.QUIZ.replace("late-guest", id).replace("seed: SC1", "seed: " + seed + "\n    " + twin);
    }

    private static String twin(Sample sample, String quiz) {
        return sample.course().quiz(quiz).orElseThrow().questions().get(0).twin();
    }
}
