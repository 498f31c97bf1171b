package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in the other files of a course, and files that lie in the wrong place. */
class CourseMistakesTest {

    @TempDir
    Path quizzes;

    static Stream<Arguments> mistakes() {
        return Stream.of(
                Arguments.of(
                        "misc",
                        "misconceptions.yml",
                        "x:\n  wrong: y\n",
                        List.of(
                                "E misconceptions.yml:2: 'x' lacks 'right', expected what is right instead, kindly and concretely (Markdown)",
                                "E taste/quiz.yml:20: unknown misconception 'coffee-is-harmless', expected a tag of misconceptions.yml")),
                Arguments.of(
                        "sources",
                        "sources.yml",
                        "R01: { by: x, titel: y }\n",
                        List.of(
                                "E sources.yml:1: 'R01' lacks 'title', expected the title of the work",
                                "E sources.yml:1: unknown property 'titel', expected one of by, title, where, year, note (did you mean 'title'?)")),
                Arguments.of(
                        "course id",
                        "course.yml",
                        "id: other\n",
                        List.of(
                                "E course.yml:1: the id 'other' is not the name of the folder, expected 'tea-or-coffee', or no id")),
                Arguments.of(
                        "course sections",
                        "course.yml",
                        "sections: [taste, costs]\n",
                        List.of(
                                "E course.yml:1: unknown section 'costs', expected one of taste, cost (did you mean 'cost'?)",
                                "N course.yml:1: the section 'cost' is not listed and comes last, expected all sections, or no list")),
                Arguments.of(
                        "course sides",
                        "course.yml",
                        "sides:\n  a: { name: x }\n  b: { name: y }\n  c: { name: z }\n",
                        List.of("E course.yml:4: unknown property 'c', expected one of a, b")),
                Arguments.of(
                        "stray",
                        "tast/quiz.yml",
                        Sample.QUIZ,
                        List.of(
                                "N tast/quiz.yml:1: this file is not read, expected a folder named like a section (did you mean 'taste'?)")),
                Arguments.of(
                        "stray2",
                        "taste/quiz.yaml",
                        Sample.QUIZ,
                        List.of("N taste/quiz.yaml:1: this file is not read, expected 'quiz.yml'")),
                Arguments.of(
                        "stray3",
                        "course.yaml",
                        "id: x",
                        List.of("N course.yaml:1: this file is not read, expected 'course.yml'")),
                Arguments.of(
                        "big",
                        "taste/lesson.md",
                        "x".repeat(1 << 20) + "y",
                        List.of("E taste/lesson.md:1: is too large, expected at most 1048576 bytes")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("mistakes")
    void isToldWithFileAndLine(String what, String file, String text, List<String> told) {
        assertEquals(told, Sample.in(quizzes).file(file, text).problems());
    }

    @Test
    void namesThatAreNoNames() {
        String text = "'': { wrong: x, right: y }\na b: { wrong: x, right: y }\n? [a]\n: b\n";
        List<String> told = List.of(
                "E misconceptions.yml:3: has a list or mapping as a key, expected a name",
                "E taste/quiz.yml:20: unknown misconception 'coffee-is-harmless', expected a tag of misconceptions.yml");
        assertEquals(told, Sample.in(quizzes).file("misconceptions.yml", text).problems());
        String fits = " does not fit, expected letters, digits and hyphens, such as containers-are-vms";
        assertEquals(
                List.of(
                        "E misconceptions.yml:1: the name ''" + fits,
                        "E misconceptions.yml:2: the name 'a b'" + fits,
                        told.get(1)),
                Sample.in(quizzes)
                        .file("misconceptions.yml", text.replace("? [a]\n: b\n", ""))
                        .problems());
    }

    @Test
    void aFolderWithoutAComparison() throws IOException {
        Sample sample = Sample.in(quizzes);
        Files.delete(quizzes.resolve(Sample.ID).resolve("comparison.md"));
        String told = "E comparison.md:1: is missing, expected a comparison such as 'A vs B' in each course's folder";
        assertEquals(List.of(told), sample.problems());
    }

    @Test
    void aFolderWhoseNameFitsNoAddress() throws IOException {
        Path odd = Files.createDirectories(quizzes.resolve("My Course"));
        Files.writeString(odd.resolve("comparison.md"), Sample.COMPARISON);
        String told = "[My Course:1: the folder's name is used in addresses,"
                + " expected lower-case letters, digits and hyphens]";
        assertEquals(told, CourseReader.read(odd).problems().toString());
    }
}
