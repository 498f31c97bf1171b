package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.testkit.Sample;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong or not understood in a comparison.md is told with its line; none of it is guessed at or lost silently. */
class ComparisonMistakesTest {

    @TempDir
    Path quizzes;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "no sides",
                        "# Tea vs Coffee",
                        "# Hot drinks",
                        List.of(
                                "E comparison.md:1: the title 'Hot drinks' does not name two sides, expected a title such as 'A vs B', or sides in course.yml")),
                Arguments.of(
                        "three",
                        "# Tea vs Coffee",
                        "# Tea vs Coffee vs Cocoa",
                        List.of(
                                "E comparison.md:1: the title 'Tea vs Coffee vs Cocoa' names 3 sides, expected exactly two")),
                Arguments.of(
                        "same",
                        "# Tea vs Coffee",
                        "# Tea vs Teas",
                        List.of("E comparison.md:1: both sides have the same name, expected two different names")),
                Arguments.of(
                        "dup section",
                        "## 2. Cost",
                        "## 2. Taste",
                        List.of(
                                "E comparison.md:18: the section 'taste' is there twice, first in line 5, expected another heading")),
                Arguments.of(
                        "dup claim",
                        "{#dear}",
                        "{#mild}",
                        List.of(
                                "E comparison.md:21: the claim id 'mild' is used twice, first in line 11, expected each id once")),
                Arguments.of(
                        "reserved",
                        "## 2. Cost",
                        "## 2. Final",
                        List.of("E comparison.md:18: a section cannot be called 'final', expected another heading")),
                Arguments.of(
                        "missing side",
                        "### Coffee\n\n- Coffee is strong.\n",
                        "",
                        List.of(
                                "E comparison.md:5: the section 'Taste' says nothing about 'Coffee', expected a sub-heading or an item that begins with 'Coffee'",
                                "E taste/quiz.yml:22: unknown claim 'taste.b.1', expected a claim of comparison.md (did you mean 'taste.a.2'?)")),
                Arguments.of(
                        "number",
                        "## 2. Cost",
                        "## 3. Cost",
                        List.of("N comparison.md:18: the heading '3. Cost' follows number 1, expected number 2")),
                Arguments.of(
                        "unnumbered",
                        "## 2. Cost",
                        "## Cost",
                        List.of(
                                "N comparison.md:18: the part under 'Cost' is not shown, expected a number before it, or one summary table and one conclusion")),
                Arguments.of(
                        "strange heading",
                        "## 2. Cost",
                        "### Key point\n\nMilk.\n\n- more\n\n## 2. Cost",
                        List.of(
                                "N comparison.md:18: the heading 'Key point' names neither side, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'",
                                "N comparison.md:20: the text 'Milk.' is not shown, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'")),
                Arguments.of(
                        "item",
                        "- **Coffee**: A cup costs more. {#dear}",
                        "- **Coffee**: A cup costs more. {#dear}\n- **Milk**: nothing",
                        List.of(
                                "N comparison.md:22: the item names neither side, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'")),
                Arguments.of(
                        "after bullets",
                        "## 2. Cost",
                        "So much for taste.\n\n## 2. Cost",
                        List.of(
                                "N comparison.md:18: the text 'So much for taste.' is not shown, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'")),
                Arguments.of(
                        "third side",
                        "## 2. Cost",
                        "### Cocoa\n\n- sweet\n\n## 2. Cost",
                        List.of(
                                "N comparison.md:18: the heading 'Cocoa' names neither side, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'")),
                Arguments.of(
                        "bad mark",
                        "{#dear}",
                        "{#dear one}",
                        List.of(
                                "N comparison.md:21: the mark '{#dear one}' is not understood, expected one id such as {#shared-kernel} at the end of the item")),
                Arguments.of(
                        "mark in middle",
                        "A cup costs more. {#dear}",
                        "A cup {#dear} costs more.",
                        List.of(
                                "N comparison.md:21: the mark '{#dear}' is not understood, expected one id such as {#shared-kernel} at the end of the item")),
                Arguments.of(
                        "empty bullet",
                        "- Coffee is strong.",
                        "- Coffee is strong.\n-",
                        List.of("N comparison.md:17: the item is empty, expected a statement")),
                Arguments.of(
                        "table in side",
                        "- Coffee is strong.",
                        "- Coffee is strong.\n\n| a | b |\n|---|---|\n| c | d |",
                        List.of(
                                "N comparison.md:18: this table is not shown, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'")),
                Arguments.of(
                        "quote in side",
                        "- Coffee is strong.",
                        "- Coffee is strong.\n\n> quote",
                        List.of(
                                "N comparison.md:18: this block is not shown, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'")),
                Arguments.of(
                        "html",
                        "- Coffee is strong.",
                        "- Coffee is strong.\n\n<b>x</b>",
                        List.of(
                                "N comparison.md:18: the text '<b>x</b>' is not shown, expected items under a sub-heading, or items that begin with, 'Tea' or 'Coffee'")),
                Arguments.of(
                        "table cols",
                        "| Feature | Tea | Coffee |",
                        "| Feature | Milk | Coffee |",
                        List.of(
                                "N comparison.md:25: the columns of the table do not name both sides, expected a column for the feature, then one each for 'Tea' and 'Coffee'")),
                Arguments.of(
                        "table 4",
                        "| Feature | Tea | Coffee |\n|---|---|---|",
                        "| Feature | Tea | Coffee | Winner |\n|---|---|---|---|",
                        List.of(
                                "N comparison.md:25: the column 'Winner' is not read, expected only the feature and the two sides")),
                Arguments.of(
                        "table dup",
                        "| Heat |",
                        "| Caffeine |",
                        List.of(
                                "E comparison.md:28: the feature 'Caffeine' is in the table twice, first in line 27, expected each feature once")),
                Arguments.of(
                        "table empty cell",
                        "| Heat | hot | hot |",
                        "| Heat | hot | |",
                        List.of(
                                "N comparison.md:28: the row '| Heat | hot | |' is not complete, expected a feature and a cell for each side")),
                Arguments.of(
                        "table extra cell",
                        "| Heat | hot | hot |",
                        "| Heat | hot | hot | very |",
                        List.of("N comparison.md:28: the row has 4 cells, expected 3 cells")),
                Arguments.of(
                        "after table",
                        "## Conclusion",
                        "More.\n\n## Conclusion",
                        List.of(
                                "N comparison.md:30: this stands after the summary table and is not shown, expected it before the table, or under a heading such as ## Conclusion")),
                Arguments.of(
                        "refs",
                        "## Conclusion",
                        "## References\n\n- a\n\n## Conclusion",
                        List.of(
                                "N comparison.md:30: the part under 'References' is not shown, expected a number before it, or one summary table and one conclusion")),
                Arguments.of(
                        "two conclusions",
                        "## Conclusion",
                        "## Final thoughts\n\nx\n\n## Conclusion",
                        List.of(
                                "N comparison.md:34: the part under 'Conclusion' is not shown, expected a number before it, or one summary table and one conclusion")),
                Arguments.of(
                        "unknown source",
                        "[R01]",
                        "[R02]",
                        List.of("N comparison.md:12: unknown source 'R02', expected an id of sources.yml")),
                Arguments.of(
                        "before title",
                        "# Tea vs Coffee",
                        "Hello.\n\n# Tea vs Coffee",
                        List.of(
                                "N comparison.md:1: this stands before the title and is not shown, expected the title first")),
                Arguments.of(
                        "long claim",
                        "Coffee is strong.",
                        "x".repeat(2001),
                        List.of("E comparison.md:16: the statement has 2001 characters, expected at most 2000")),
                Arguments.of(
                        "summary cited",
                        "| Heat | hot | hot |",
                        "| Heat | hot {#hot} | hot |",
                        List.of(
                                "N comparison.md:28: the mark in 'hot {#hot}' is not used, expected no ids in cells: they are summary.<feature>.a and summary.<feature>.b")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isToldWithFileAndLine(String what, String old, String other, List<String> told) {
        String text = Sample.COMPARISON.replace(old, other);
        assertEquals(told, Sample.in(quizzes).file("comparison.md", text).problems());
    }

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "empty",
                        "comparison.md",
                        "\n\n",
                        List.of(
                                "E comparison.md:1: is empty, expected a comparison: a title such as 'A vs B', then ## 1. ...")),
                Arguments.of(
                        "no title",
                        "comparison.md",
                        "## 1. Taste\n\n- **Tea**: a\n- **Coffee**: b\n",
                        List.of(
                                "E comparison.md:1: has no title, expected a first heading that names both sides, such as # A vs B")),
                Arguments.of(
                        "text only",
                        "comparison.md",
                        "Just text.\n",
                        List.of(
                                "E comparison.md:1: has no title, expected a first heading that names both sides, such as # A vs B")),
                Arguments.of(
                        "front matter",
                        "comparison.md",
                        "---\ntitle: x\n---\n" + Sample.COMPARISON,
                        List.of(
                                "N comparison.md:1: front matter is not read, expected such properties in course.yml")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aWholeFileThatIsWrong(String what, String file, String text, List<String> told) {
        assertEquals(told, Sample.in(quizzes).file(file, text).problems());
    }

    @Test
    void aNoticeDoesNotKeepTheCourseFromBeingServed() {
        Sample sample = Sample.in(quizzes)
                .file("comparison.md", Sample.COMPARISON.replace("## 2. Cost", "Stray words.\n\n## 2. Cost"));
        assertEquals(1, sample.problems().size());
        assertEquals(2, sample.course().sections().size());
    }
}
