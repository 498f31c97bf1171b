package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake in a quiz.yml is told with its file and line, what is wrong and what was expected. */
class QuizMistakesTest {

    @TempDir
    Path quizzes;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "dup option",
                        "id: coffee\n        label",
                        "id: tea\n        label",
                        List.of(
                                "E taste/quiz.yml:16: the option 'tea' is there twice, first in line 10, expected each option once")),
                Arguments.of(
                        "no best",
                        "credit: 1\n        because: It is mild",
                        "credit: 0.5\n        because: It is mild",
                        List.of(
                                "E taste/quiz.yml:10: the question 'late-guest' has no best option, expected exactly one with credit 1")),
                Arguments.of(
                        "two best",
                        "credit: 0.25",
                        "credit: 1",
                        List.of(
                                "E taste/quiz.yml:19: the question 'late-guest' has 2 best options, expected exactly one with credit 1")),
                Arguments.of(
                        "unknown misc",
                        "misconception: coffee-is-harmless",
                        "misconception: coffee-is-harmles",
                        List.of(
                                "E taste/quiz.yml:20: unknown misconception 'coffee-is-harmles', expected a tag of misconceptions.yml (did you mean 'coffee-is-harmless'?)")),
                Arguments.of(
                        "unknown claim",
                        "[mild,",
                        "[mildd,",
                        List.of(
                                "E taste/quiz.yml:22: unknown claim 'mildd', expected a claim of comparison.md (did you mean 'mild'?)")),
                Arguments.of(
                        "no flip",
                        "- id: tea\n          credit: 0",
                        "- id: tea\n          credit: 1",
                        List.of(
                                "E taste/quiz.yml:30: the twist has 2 best options, expected exactly one with credit 1")),
                Arguments.of(
                        "no flip2",
                        "- id: tea\n          credit: 0\n          because: It does not keep awake.\n        - id: coffee\n          credit: 1",
                        "- id: tea\n          credit: 1\n          because: It does not keep awake.\n        - id: coffee\n          credit: 0",
                        List.of(
                                "E taste/quiz.yml:24: the twist does not flip the best option 'tea', expected another best option")),
                Arguments.of(
                        "twist unknown option",
                        "- id: coffee\n          credit: 1",
                        "- id: cofee\n          credit: 1",
                        List.of(
                                "E taste/quiz.yml:29: the twist has the unknown option 'cofee', expected one of tea, coffee (did you mean 'coffee'?)")),
                Arguments.of(
                        "unknown twin",
                        "    sources: [R01]",
                        "    twin: late-gest\n    sources: [R01]",
                        List.of(
                                "E taste/quiz.yml:32: unknown twin 'late-gest', expected the id or seed of another question (did you mean 'late-guest'?)")),
                Arguments.of(
                        "own twin",
                        "    sources: [R01]",
                        "    twin: late-guest\n    sources: [R01]",
                        List.of("E taste/quiz.yml:32: the question is its own twin, expected another question")),
                Arguments.of(
                        "unknown source",
                        "[R01]",
                        "[R1]",
                        List.of("E taste/quiz.yml:32: unknown source 'R1', expected an id of sources.yml")),
                Arguments.of(
                        "tab",
                        "    seed: SC1",
                        "\tseed: SC1",
                        List.of("E taste/quiz.yml:4: is indented with a tab, expected spaces")),
                Arguments.of(
                        "dup key",
                        "    title: Late guest",
                        "    title: Late guest\n    title: Later guest",
                        List.of(
                                "E taste/quiz.yml:7: has the key 'title' twice, first in line 6, expected each key once")),
                Arguments.of(
                        "wrong type",
                        "credit: 0.25",
                        "credit: much",
                        List.of("E taste/quiz.yml:19: 'credit' is text, expected a number")),
                Arguments.of(
                        "quoted number",
                        "credit: 0.25",
                        "credit: \"0.25\"",
                        List.of("E taste/quiz.yml:19: 'credit' is text, expected a number (without quotes)")),
                Arguments.of(
                        "number as text",
                        "label: A cup of tea",
                        "label: 12",
                        List.of(
                                "E taste/quiz.yml:11: 'label' is a number, expected text (in quotes when it looks like a number)")),
                Arguments.of(
                        "list for text",
                        "situation: A guest comes late and wants to sleep soon.",
                        "situation: [a, b]",
                        List.of("E taste/quiz.yml:7: 'situation' is a list, expected text")),
                Arguments.of(
                        "unknown prop",
                        "situation:",
                        "sitation:",
                        List.of(
                                "E taste/quiz.yml:3: 'late-guest' in 'questions' lacks 'situation', expected a short story that ends in a need and does not hint at the answer (Markdown)",
                                "E taste/quiz.yml:7: unknown property 'sitation', expected one of id, type, title, seed, situation, constraints, options, evidence, prove, twist, flip, twin, tags, sources (did you mean 'situation'?)")),
                Arguments.of(
                        "unknown prop2",
                        "        label: A cup of tea",
                        "        lable: A cup of tea",
                        List.of(
                                "E taste/quiz.yml:10: 'tea' in 'options' lacks 'label', expected what the person reads and picks; labels of a question should be of similar length",
                                "E taste/quiz.yml:11: unknown property 'lable', expected one of id, label, side, credit, misconception, because, otherwise (did you mean 'label'?)")),
                Arguments.of(
                        "root prop",
                        "title: Taste",
                        "titel: Taste",
                        List.of(
                                "E taste/quiz.yml:1: unknown property 'titel', expected one of title, settings, questions (did you mean 'title'?)")),
                Arguments.of(
                        "type",
                        "type: choose",
                        "type: chose",
                        List.of(
                                "E taste/quiz.yml:5: 'type' is 'chose', expected one of choose, select, order, classify, match, numeric, short, table, decide (did you mean 'choose'?)")),
                Arguments.of(
                        "side",
                        "side: b",
                        "side: B",
                        List.of(
                                "E taste/quiz.yml:18: 'side' is 'B', expected one of a, b, both, either (did you mean 'b'?)")),
                Arguments.of(
                        "bad id",
                        "id: late-guest",
                        "id: Late Guest",
                        List.of(
                                "E taste/quiz.yml:3: 'id' is 'Late Guest', expected lower-case letters, digits and hyphens, such as ticket-rush")),
                Arguments.of(
                        "credit 2",
                        "credit: 0.25",
                        "credit: 1.5",
                        List.of("E taste/quiz.yml:19: 'credit' is 1.5, expected at most 1")),
                Arguments.of(
                        "one option",
                        "      - id: coffee\n        label: A cup of coffee\n        side: b\n        credit: 0.25\n        misconception: coffee-is-harmless\n        because: It keeps awake.\n",
                        "",
                        List.of("E taste/quiz.yml:10: 'options' has 1 item, expected at least 2")),
                Arguments.of(
                        "syntax",
                        "constraints: [sleep soon, something hot]",
                        "constraints: [sleep soon, something hot",
                        List.of(
                                "E taste/quiz.yml:8: is not YAML (expected ',' or ']', but got :), expected a closing bracket or quote")),
                Arguments.of(
                        "colon",
                        "situation: A guest",
                        "situation: A guest: he",
                        List.of(
                                "E taste/quiz.yml:7: is not YAML (mapping values are not allowed here), expected quotes around text with ': ' in it")),
                Arguments.of(
                        "alias",
                        "constraints: [sleep soon, something hot]",
                        "constraints: *nothing",
                        List.of("E taste/quiz.yml:8: is not YAML (found undefined alias nothing), expected YAML")),
                Arguments.of(
                        "empty value",
                        "because: It keeps awake.\n    evidence",
                        "because:\n    evidence",
                        List.of("E taste/quiz.yml:21: 'because' is empty, expected text")),
                Arguments.of(
                        "best misconc",
                        "because: It is mild.",
                        "misconception: coffee-is-harmless\n        because: It is mild.",
                        List.of("E taste/quiz.yml:14: the best option carries a misconception, expected none there")),
                Arguments.of(
                        "two options same label",
                        "A cup of coffee",
                        "A cup of tea",
                        List.of("E taste/quiz.yml:17: the label is that of 'tea', expected a label of its own")),
                Arguments.of(
                        "nine constraints",
                        "[sleep soon, something hot]",
                        "[a, b, c, d, e, f, g, h, i]",
                        List.of("E taste/quiz.yml:8: 'constraints' has 9 items, expected at most 8")),
                Arguments.of(
                        "comma constraint",
                        "[sleep soon, something hot]",
                        "[30,000 cups, hot]",
                        List.of(
                                "E taste/quiz.yml:8: item 1 in 'constraints' is a number, expected text (in quotes when it looks like a number)")),
                Arguments.of(
                        "dup evidence",
                        "[mild, taste.b.1]",
                        "[mild, mild]",
                        List.of("E taste/quiz.yml:22: 'evidence' lists something twice, expected each item once")),
                Arguments.of(
                        "control",
                        "A guest",
                        "A \u0007guest",
                        List.of("E taste/quiz.yml:7: holds a control character, expected printable text")),
                Arguments.of(
                        "no evidence",
                        "    evidence: [mild, taste.b.1]\n",
                        "",
                        List.of(
                                "E taste/quiz.yml:3: 'late-guest' in 'questions' lacks 'evidence', expected 1 to 5 ids of the claims that decide the question, the deciding one first")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isToldWithFileAndLine(String what, String old, String other, List<String> told) {
        assertEquals(told, Sample.in(quizzes).quizWith(old, other).problems());
    }
}
