package dev.whichcraft.testkit;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.CourseReader;
import dev.whichcraft.library.Reading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A small course, tea or coffee, in a folder of its own; tests write over the file they are about. */
public record Sample(Path quizzes) {

    /** Its folder's name. */
    public static final String ID = "tea-or-coffee";

    /** Two sections, a table and a conclusion. */
    public static final String COMPARISON =
            """
            # Tea vs Coffee

            Two hot drinks.

            ## 1. Taste

            Taste comes first.

            ### Tea

            - Tea is mild. {#mild}
            - Tea keeps well. [R01]

            ### Coffee

            - Coffee is strong.

            ## 2. Cost

            - **Tea**: A cup costs little.
            - **Coffee**: A cup costs more. {#dear}

            ## Summary table

            | Feature | Tea | Coffee |
            |---|---|---|
            | Caffeine | less | more |
            | Heat | hot | hot |

            ## Conclusion

            - **Tea** is for the evening.
            - Both can be had. {#both}
            """;

    /** One question with a twist. */
    public static final String QUIZ =
            """
            title: Taste
            questions:
              - id: late-guest
                seed: SC1
                type: choose
                title: Late guest
                situation: A guest comes late and wants to sleep soon.
                constraints: [sleep soon, something hot]
                options:
                  - id: tea
                    label: A cup of tea
                    side: a
                    credit: 1
                    because: It is mild.
                    otherwise: Tea lets one sleep.
                  - id: coffee
                    label: A cup of coffee
                    side: b
                    credit: 0.25
                    misconception: coffee-is-harmless
                    because: It keeps awake.
                evidence: [mild, taste.b.1]
                twist:
                  change: The guest has to drive home.
                  options:
                    - id: tea
                      credit: 0
                      because: It does not keep awake.
                    - id: coffee
                      credit: 1
                      because: It keeps awake.
                sources: [R01]
            """;

    private static final String MISCONCEPTIONS =
            """
            coffee-is-harmless:
              wrong: Coffee never keeps one awake.
              right: Caffeine does.
            """;

    private static final String SOURCES =
            """
            R01: { by: A. Drinker, title: On cups, where: Kitchen, year: 1999, note: old }
            """;

    /** The whole course, written into an empty folder of quizzes. */
    public static Sample in(Path quizzes) {
        return new Sample(quizzes)
                .file("comparison.md", COMPARISON)
                .file("taste/quiz.yml", QUIZ)
                .file("misconceptions.yml", MISCONCEPTIONS)
                .file("sources.yml", SOURCES);
    }

    /** Writes one of its files. */
    public Sample file(String path, String text) {
        return file(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes one of its files, byte by byte. */
    public Sample file(String path, byte[] bytes) {
        try {
            Path file = quizzes.resolve(ID).resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the quiz with one text in it replaced by another. */
    public Sample quizWith(String old, String other) {
        if (!QUIZ.contains(old)) {
            throw new IllegalArgumentException("not in the quiz: " + old);
        }
        return file("taste/quiz.yml", QUIZ.replace(old, other));
    }

    /** Changes the quiz as it was written last. */
    public Sample quizText(UnaryOperator<String> change) {
        try {
            return file("taste/quiz.yml", change.apply(Files.readString(quizzes.resolve(ID + "/taste/quiz.yml"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What reading it gives. */
    public Reading read() {
        return CourseReader.read(quizzes.resolve(ID));
    }

    /** The course; fails with the problems when there is none. */
    public Course course() {
        Reading reading = read();
        return reading.course().orElseThrow(() -> new AssertionError(reading.problems()));
    }

    /** Its problems as people see them, each after E for an error or N for a notice, without the course's folder. */
    public List<String> problems() {
        return read().problems().stream()
                .map(problem ->
                        (problem.error() ? "E " : "N ") + problem.toString().replaceFirst(ID + "/", ""))
                .toList();
    }
}
