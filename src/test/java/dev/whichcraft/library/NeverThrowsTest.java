package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.library.files.Problem;
import dev.whichcraft.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to its files, reading a course ends with a course or with errors, never with an exception. */
class NeverThrowsTest {

    private static final int ROUNDS = 25;

    private static final String[] SPICES = {
        "#",
        "##",
        "# ",
        "## 3. ",
        "**",
        "**Tea**",
        "- ",
        "* ",
        "1. ",
        "|",
        "|---|",
        "```",
        "```layers x",
        "~~~",
        "{#",
        "}",
        "{#mild}",
        "[R01]",
        "> ",
        ">>>>>>>>",
        "\t",
        "  ",
        "\n",
        "\n\n",
        "---",
        "---\n",
        ":",
        ": ",
        "&a ",
        "*a",
        "!!str ",
        "!!java.lang.Object ",
        "[",
        "]",
        "{",
        "}",
        "\"",
        "'",
        "\\",
        "<b>",
        "<!--",
        "-->",
        "\u0000",
        "\uFEFF",
        "é",
        "😀",
        "\uD800",
        "%",
        "? ",
        "<<: ",
        "0x1F",
        "1e999",
        ".inf",
        "null",
        "~",
        "vs",
        " or ",
        "Coffee",
        "(",
        ")",
        "\r",
        "null: "
    };

    @TempDir
    Path quizzes;

    static LongStream seeds() {
        long today = 20260101;
        return LongStream.range(today, today + 8);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void onMutatedFiles(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            String comparison = mutated(Sample.COMPARISON, random);
            String quiz = mutated(Sample.QUIZ, random);
            String lesson = mutated("Hook.\n\n## A {#N1.1}\n\n- x [R01]\n\n## B\n", random);
            Sample sample = Sample.in(quizzes)
                    .file("comparison.md", comparison)
                    .file("taste/quiz.yml", quiz)
                    .file("taste/lesson.md", lesson)
                    .file("course.yml", mutated("title: x\nsections: [taste, cost]\n", random));
            String replay = "seed " + seed + ", round " + round + "\n" + comparison + "\n===\n" + quiz;
            try {
                Reading reading = sample.read();
                boolean errors = reading.problems().stream().anyMatch(Problem::error);
                assertTrue(reading.course().isPresent() != errors, replay);
                reading.problems().forEach(problem -> check(problem, replay));
            } catch (RuntimeException | StackOverflowError e) {
                throw new AssertionError(replay, e);
            }
        }
    }

    @Test
    void onTextsMadeToHurt() throws IOException {
        List<String> texts = List.of(
                ">".repeat(2_000),
                "- ".repeat(10_000),
                "[".repeat(2_000),
                "**a ".repeat(10_000),
                "# A vs B\n\n## 1. X\n\n" + "- **A**: x\n  ".repeat(2_000),
                "# A vs B\n\n" + "## 1. X\n".repeat(2_000),
                "# " + "A or ".repeat(10_000) + "B",
                "# A vs B\n\n**" + "x".repeat(2_000) + "**",
                "# A vs B\n\n## 1. X\n- " + "A ".repeat(10_000) + ": x",
                "|".repeat(10_000) + "\n" + "|-".repeat(10_000),
                "a: ".repeat(10_000),
                "- - ".repeat(10_000),
                "{".repeat(10_000),
                "\n".repeat(10_000),
                "&a ".repeat(10_000),
                "---\n" + "a: b\n".repeat(10_000) + "---\n# A vs B");
        for (String text : texts) {
            Sample sample = Sample.in(quizzes).file("comparison.md", text).file("taste/lesson.md", text);
            assertTrue(sample.read().problems().size() <= 500);
            Sample.in(quizzes)
                    .file("taste/quiz.yml", text)
                    .file("course.yml", text)
                    .read();
            Files.delete(quizzes.resolve(Sample.ID).resolve("course.yml"));
        }
    }

    private static void check(Problem problem, String replay) {
        assertTrue(problem.line() >= 1 && !problem.message().contains("\n"), problem + "\n" + replay);
        assertTrue(problem.file().startsWith(Sample.ID) && problem.message().contains(", expected "), replay);
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        int changes = random.nextInt(6);
        for (int i = 0; i < changes; i++) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(20));
            switch (random.nextInt(4)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(random.nextInt(mutated.length() + 1), mutated.substring(at, end));
                case 2 -> mutated.replace(at, end, SPICES[random.nextInt(SPICES.length)]);
                default -> mutated.insert(at, SPICES[random.nextInt(SPICES.length)]);
            }
        }
        return mutated.toString();
    }
}
