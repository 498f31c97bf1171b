package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Decision;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Quantity;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.QuestionType;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.testkit.Sample;
import dev.whichcraft.testkit.SampleExercises;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions of every type are read, and each mistake in them is told with its file and line. */
class ExerciseMistakesTest {

    private static final String FILE = "E " + SampleExercises.PATH + ":";

    @TempDir
    Path quizzes;

    private Sample sample(String text) {
        return Sample.in(quizzes).file(SampleExercises.PATH, text);
    }

    private static Task task(Quiz quiz, String id) {
        return quiz.question(id).orElseThrow().task(Stage.SCENARIO).orElseThrow();
    }

    @Test
    void everyTypeIsRead() {
        assertEquals(List.of(), sample(SampleExercises.QUIZ).problems());
        Quiz quiz = sample(SampleExercises.QUIZ).course().quiz("cost").orElseThrow();
        Set<QuestionType> types = EnumSet.of(QuestionType.CHOOSE);
        for (Question question : quiz.questions()) {
            types.add(question.task(Stage.SCENARIO).orElseThrow().type());
        }
        assertEquals(EnumSet.allOf(QuestionType.class), types);
        Quantity price = (Quantity) task(quiz, "price");
        assertEquals(0, price.tolerance().compareTo(new BigDecimal("0.03")));
        assertEquals("euros", price.unit());
        assertEquals(new Decision.Weights(3, 2, 1), ((Decision) task(quiz, "record")).weights());
        Exercise brewing = (Exercise) quiz.question("brewing").orElseThrow();
        assertEquals("One step is out of place.", brewing.feedback().partly());
        assertEquals(quiz, QuizReader.read("cost", quiz.text()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            maxCharsPerColumn = 2000,
            quoteCharacter = '`',
            value = {
                "right: true, because: Yes. }|right: false, because: Yes. }|8: no option is right, expected at least one with right: true",
                "right: false, misc|right: true, misc|10: what is right carries a misconception, expected none there",
                "right: true, because: Yes|right: yes, because: Yes|8: 'right' is text, expected true or false",
                "id: cheap, label: It costs little, right|id: mild, label: It costs little, right|9: the option 'mild' is there twice, first in line 8, expected each option once",
                "coffee-is-harmless, because: No|coffee-is-harmles, because: No|10: unknown misconception 'coffee-is-harmles', expected a tag of misconceptions.yml (did you mean 'coffee-is-harmless'?)",
                "from: the first step\\n    to: the|to: the|14: 'brewing' in 'questions' lacks 'from', expected what the first place is, such as 'on top'",
                "\\n      - { id: wait, label: Wait }||21: 'items' has 2 items, expected at least 3",
                "id: wait, label: Wait|id: wait, label: Boil water|23: the label is that of 'boil', expected a label of its own",
                "id: leaf, label: A leaf, side: a|id: leaf, label: A leaf, side: c|33: 'side' is 'c', expected one of a, b, both, neither",
                "id: cup, label: A cup, side: both|id: cup, label: A cup, side: either|35: 'side' is 'either', expected one of a, b, both, neither (did you mean 'neither'?)",
                "label: Tea, target: pot|label: Tea, target: pott|45: unknown target 'pott', expected one of pot, filter, whisk (did you mean 'pot'?)",
                "id: whisk, label|id: tea, label|50: the target 'tea' has the id of an item, expected an id of its own",
                "value: 3\\n    tol|tol|54: 'price' in 'questions' lacks 'value', expected the right number",
                "value: 3|value: three|58: 'value' is text, expected a number",
                "tolerance: 1 %|tolerance: about 1|59: 'tolerance' is 'about 1', expected how far an answer may be off: a number in the unit of the value, or a percentage such as 5 %; else not at all",
                "tolerance: 1 %|tolerance: -1|59: 'tolerance' is -1, expected at least 0",
                "name: cents, factor: 0.01|name: euros, factor: 0.01|62: the unit 'euros' is there twice, first in line 61, expected each unit once",
                "name: euros, factor: 1|name: euros, factor: 2|61: no unit is that of the value, expected exactly one with factor: 1",
                "name: cents, factor: 0.01|name: cents, factor: 1|61: 2 units are that of the value, expected exactly one with factor: 1",
                "name: grams|nmae: grams|63: item 3 in 'units' lacks 'name', expected the unit as it is picked, such as GiB",
                "answers: [caffeine, \"coffein*\"]|answers: []|71: 'answers' has 0 items, expected at least 1",
                "\"coffein*\"|\"*\"|71: '*' accepts anything, expected letters beside the *",
                "text: \"*drug*\"|text: caffeine|73: 'caffeine' is there twice, first in line 71, expected each answer once",
                "\"*drug*\", credit: 0.5|\"*drug*\", credit: 1|73: 'credit' is 1, expected less than 1",
                "a: low, b: high|a: low, b: low|83: both cells say the same, expected cells that differ",
                "side: a, credit: 1, because: Mild|side: a, credit: 0.9, because: Mild|92: no choice is best, expected exactly one with credit 1",
                "side: b, credit: 0.2|side: b, credit: 1|92: 2 choices are best, expected exactly one with credit 1",
                "It costs little, for: tea|It costs little, for: coffee|95: the best choice 'tea' has 1 reason with full credit, expected at least 2",
                "It has to draw, for: tea|It has to draw, for: tee|99: unknown choice 'tee', expected one of tea, coffee (did you mean 'tea'?)",
                "id: slow, label|id: sleep, label|99: the id 'sleep' is there twice, expected an id of its own among choices, reasons and costs",
                "weights: { choice: 3|weights: { choice: 0|101: 'choice' is 0, expected more than 0",
                "prompt: What is in it?|situation: What is in it?|70: unknown property 'situation', expected one of id, type, title, prompt, answers, close, right, partly, wrong, evidence, tags, sources",
                "wrong: It keeps awake.||67: 'word' in 'questions' lacks 'wrong', expected what to look at again when nothing is right (Markdown), without giving the answer away",
                "evidence: [taste.b.1]|evidence: [taste.b.2]|76: unknown claim 'taste.b.2', expected a claim of comparison.md (did you mean 'taste.a.2'?)",
                "sources: [R01]|sources: [R02]|105: unknown source 'R02', expected an id of sources.yml",
                "type: short|type: shot|68: 'type' is 'shot', expected one of choose, select, order, classify, match, numeric, short, table, decide (did you mean 'short'?)",
                "- id: word|- id: late-guest|67: the question 'late-guest' is there twice"
            })
    void isToldWithFileAndLine(String old, String other, String told) {
        String find = old.replace("\\n", "\n");
        assertTrue(SampleExercises.QUIZ.contains(find), find);
        String text = SampleExercises.QUIZ.replace(find, other == null ? "" : other);
        List<String> problems = sample(text).problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.startsWith(FILE + told)), problems::toString);
    }
}
