package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.whichcraft.testkit.Sample;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Quiz files that are wrong as a whole: empty, of another kind, malicious, not text, not where they seem to be. */
class QuizFileMistakesTest {

    @TempDir
    Path quizzes;

    static Stream<Arguments> files() {
        return Stream.of(
                Arguments.of(
                        "empty",
                        "taste/quiz.yml",
                        "",
                        List.of("E taste/quiz.yml:1: is empty, expected content, or no such file")),
                Arguments.of(
                        "comment only",
                        "taste/quiz.yml",
                        "# nothing\n",
                        List.of("E taste/quiz.yml:1: is empty, expected content, or no such file")),
                Arguments.of(
                        "list",
                        "taste/quiz.yml",
                        "- a\n- b\n",
                        List.of("E taste/quiz.yml:1: the file is a list, expected a group of properties")),
                Arguments.of(
                        "text",
                        "taste/quiz.yml",
                        "hello",
                        List.of("E taste/quiz.yml:1: the file is text, expected a group of properties")),
                Arguments.of(
                        "no questions",
                        "taste/quiz.yml",
                        "title: Taste\nquestions: []\n",
                        List.of("E taste/quiz.yml:2: 'questions' has 0 items, expected at least 1")),
                Arguments.of(
                        "two docs",
                        "taste/quiz.yml",
                        Sample.QUIZ + "---\ntitle: x\n",
                        List.of("E taste/quiz.yml:33: is not YAML (but found another document), expected YAML")),
                Arguments.of(
                        "laughs",
                        "taste/quiz.yml",
                        "a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c]\n",
                        List.of("E taste/quiz.yml:1: uses too many aliases, expected at most 50")),
                Arguments.of(
                        "self",
                        "taste/quiz.yml",
                        "a: &a [*a]\n",
                        List.of("E taste/quiz.yml:1: is nested too deeply, expected at most 20 levels")),
                Arguments.of(
                        "deep",
                        "taste/quiz.yml",
                        "a: " + "[".repeat(100) + "]".repeat(100) + "\n",
                        List.of("E taste/quiz.yml:1: is nested too deeply, expected at most 20 levels")),
                Arguments.of(
                        "dup question other file",
                        "cost/quiz.yml",
                        Sample.QUIZ,
                        List.of(
                                "E cost/quiz.yml:3: the question 'late-guest' is there twice, first in tea-or-coffee/taste/quiz.yml:3, expected each id once in the course")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("files")
    void aWholeFileThatIsWrong(String what, String file, String text, List<String> told) {
        assertEquals(told, Sample.in(quizzes).file(file, text).problems());
    }

    @Test
    void bytesThatAreNotUtf8() {
        byte[] bytes = Sample.QUIZ.getBytes(StandardCharsets.UTF_8);
        bytes[Sample.QUIZ.indexOf("late-guest")] = (byte) 0xff;
        List<String> told = List.of("E taste/quiz.yml:3: holds a byte that is not UTF-8, expected text saved as UTF-8");
        assertEquals(told, Sample.in(quizzes).file("taste/quiz.yml", bytes).problems());
    }

    @Test
    void aLinkOutOfTheFolder(@TempDir Path elsewhere) throws IOException {
        Sample sample = Sample.in(quizzes);
        Path quiz = quizzes.resolve(Sample.ID).resolve("taste/quiz.yml");
        Path inside = quizzes.resolve(Sample.ID).resolve("kept.yml");
        Path outside = Files.writeString(elsewhere.resolve("quiz.yml"), Sample.QUIZ);
        Files.move(quiz, inside);
        Files.createSymbolicLink(quiz, inside);
        assertEquals(List.of(), sample.problems());
        Files.delete(quiz);
        Files.createSymbolicLink(quiz, outside);
        List<String> told =
                List.of("E taste/quiz.yml:1: leads out of the folder of quizzes, expected a file inside it");
        assertEquals(told, sample.problems());
    }
}
