package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.domain.content.Check;
import dev.whichcraft.domain.content.Check.Answer;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Lesson.Model;
import dev.whichcraft.domain.content.Lesson.Part;
import dev.whichcraft.domain.content.Lesson.Text;
import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is read of a lesson, and what is said of mistakes in one. */
class LessonReaderTest {

    private static final String CHECK =
            """
            ```check
            question: What keeps one awake?
            options:
              - text: The caffeine in it
                right: true
                because: It does.
              - text: The heat of the cup
                because: It does not.
            ```
            """;

    @TempDir
    Path quizzes;

    private Lesson lesson(String text) {
        Sample sample = Sample.in(quizzes).file("taste/lesson.md", text);
        assertEquals(List.of(), sample.problems());
        return sample.course().section("taste").orElseThrow().lesson();
    }

    @Test
    void isSplitAtItsHeadings() {
        Lesson lesson = lesson(
                "A hook.\n\n## Milk changes it {#N1.1 #N1.2}\n\nWord [R01].\n\n### More\n\n## In *short*\n- x\n");
        assertEquals("A hook.", lesson.hook());
        assertEquals(
                List.of(
                        new Part("N1.1", "Milk changes it", List.of(new Text("Word [R01].\n\n### More"))),
                        new Part("in-short", "In *short*", List.of(new Text("- x")))),
                lesson.parts());
    }

    @Test
    void modelsAndChecksStandWhereTheyAreWritten() {
        Lesson lesson = lesson("## Awake\n\nBefore.\n\n```model\ndensity\n```\nAfter.\n\n```java\nx\n```\n\n" + CHECK
                + "\n## Asleep\n```model\n  density\n```\n");
        Check check = new Check(
                "What keeps one awake?",
                List.of(
                        new Answer("The caffeine in it", true, "It does."),
                        new Answer("The heat of the cup", false, "It does not.")));
        assertEquals(
                List.of(new Text("Before."), new Model("density"), new Text("After.\n\n```java\nx\n```"), check),
                lesson.parts().get(0).blocks());
        assertEquals(List.of(new Model("density")), lesson.parts().get(1).blocks());
    }

    @Test
    void otherPagesHaveOneToo() {
        Sample sample = Sample.in(quizzes)
                .file("summary/lesson.md", "Only a hook.")
                .file("conclusion/lesson.md", "## A\n```model\ndensity\n```\n");
        assertEquals(List.of(), sample.problems());
        assertEquals(
                "Only a hook.", sample.course().table().orElseThrow().lesson().hook());
        assertEquals(
                List.of(new Model("density")),
                sample.course().conclusion().lesson().parts().get(0).blocks());
    }

    static Stream<Arguments> mistakes() {
        String twoParts = "## A\n\n%s\n## B\n";
        return Stream.of(
                mistake(
                        "headings and references",
                        "# Taste\n\n## A {#x}\n\n[R09]\n\n## B {#x}\n\n## C {N1.1}\n",
                        "N 1: the heading 'Taste' stands above the page's own, expected headings from ## down",
                        "N 5: unknown source 'R09', expected an id of sources.yml",
                        "E 7: the id 'x' is used twice, first in line 3, expected each id once in a lesson",
                        "N 9: the id at the end of 'C {N1.1}' is not understood, expected {#id} or {#id #other}"),
                mistake(
                        "no name",
                        "## A\n\n```model\n\n```\n",
                        "E 4: the model has no name, expected the name of a model, such as density"),
                mistake(
                        "two names",
                        "## A\n\n```model\nCost\nTaste\n```\n",
                        "E 4: 'Cost Taste' names no model, expected the name of a model, such as density"),
                mistake(
                        "unknown",
                        "## A\n\n```model\ndensty\n```\n",
                        "E 4: 'densty' names no model, expected the name of a model, such as density (did you mean 'density'?)"),
                mistake(
                        "open",
                        "## A\n\n```model\ndensity\n",
                        "E 3: the model does not end, expected a line ``` below it"),
                mistake(
                        "above",
                        "```model\ndensity\n```\n\n## A\n",
                        "E 1: a model stands above the first heading, expected it under a ## heading"),
                mistake(
                        "in a list",
                        "## A\n\n- x\n\n  ```model\n  density\n  ```\n",
                        "E 5: a model stands in a list or quotation, expected it at the left margin"),
                mistake(
                        "slip",
                        "## A\n\n```chekc\nx\n```\n",
                        "N 3: the block 'chekc' is shown as code, expected model or check (did you mean 'check'?)"),
                mistake(
                        "last",
                        "## A\n\n" + CHECK,
                        "E 3: a check stands where nothing follows that it could unfold, expected it between two parts of a section"),
                mistake(
                        "middle",
                        twoParts.formatted(CHECK + "\nMore."),
                        "E 3: a check stands in the middle of a part, expected it at the end, below what it asks about"),
                mistake(
                        "empty",
                        twoParts.formatted("```check\n\n```\n"),
                        "E 3: the check is empty, expected a question and its options"),
                mistake(
                        "no map",
                        twoParts.formatted("```check\n- x\n```\n"),
                        "E 4: the check is a list, expected a group of properties"),
                mistake(
                        "no YAML",
                        twoParts.formatted(CHECK.replace("awake?", "awake: a cup?")),
                        "E 4: is not YAML (mapping values are not allowed here), expected quotes around text with ': ' in it"),
                mistake(
                        "no question",
                        twoParts.formatted(CHECK.replaceFirst("question.*\n", "")),
                        "E 4: the check lacks 'question', expected a question about the rule that was just read (Markdown)"),
                mistake(
                        "no feedback",
                        twoParts.formatted(CHECK.replace("    because: It does not.\n", "")),
                        "E 9: item 2 in 'options' lacks 'because', expected why it holds or fails, said to whoever chose it (Markdown)"),
                mistake(
                        "unknown word",
                        twoParts.formatted(CHECK.replace("right: true", "rihgt: true")),
                        "E 7: unknown property 'rihgt', expected one of text, right, because (did you mean 'right'?)"),
                mistake(
                        "no boolean",
                        twoParts.formatted(CHECK.replace("right: true", "right: yes")),
                        "E 7: 'right' is text, expected true or false"),
                mistake(
                        "none right",
                        twoParts.formatted(CHECK.replace("true", "false")),
                        "E 6: the check has no right option, expected exactly one with 'right: true'"),
                mistake(
                        "all right",
                        twoParts.formatted(CHECK.replace("of the cup\n", "of the cup\n    right: true\n")),
                        "E 6: the check has 2 right options, expected exactly one with 'right: true'"),
                mistake(
                        "twice",
                        twoParts.formatted(CHECK.replace("The heat of the cup", "The caffeine in it")),
                        "E 9: the option 'The caffeine in it' is there twice, first in line 6, expected each option once"),
                mistake(
                        "one option",
                        twoParts.formatted(CHECK.replaceFirst("(?s)  - text: The heat.*?not\\.\n", "")),
                        "E 6: 'options' has 1 item, expected at least 2"),
                mistake(
                        "long",
                        twoParts.formatted(CHECK.replace("It does not.", "x".repeat(1001))),
                        "E 10: 'because' has 1001 characters, expected at most 1000"));
    }

    private static Arguments mistake(String what, String text, String... told) {
        return Arguments.of(what, text, List.of(told));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void mistakesAreToldWithTheirLine(String what, String text, List<String> told) {
        List<String> expected = told.stream()
                .map(line -> line.replaceFirst(" ", " taste/lesson.md:"))
                .toList();
        assertEquals(expected, Sample.in(quizzes).file("taste/lesson.md", text).problems());
    }

    @Test
    void aPageThatIsNoSectionHasNoChecks() {
        String told = "E summary/lesson.md:3: a check stands where nothing follows that it could unfold,"
                + " expected it between two parts of a section";
        Sample sample = Sample.in(quizzes).file("summary/lesson.md", "## A\n\n" + CHECK + "\n## B\n");
        assertEquals(List.of(told), sample.problems());
    }
}
