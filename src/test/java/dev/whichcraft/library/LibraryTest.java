package dev.whichcraft.library;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.files.Problem;
import dev.whichcraft.testkit.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The snapshot: what it serves while files come, change, break and go. */
class LibraryTest {

    @TempDir
    Path quizzes;

    private static final String BROKEN = "# Tea vs Coffee\n";

    @Test
    void coursesComeByTitleAndWithoutWhatIsNoCourse() throws IOException {
        Sample.in(quizzes);
        other("a-course", Sample.COMPARISON.replace("Tea", "Water"));
        Files.createDirectories(quizzes.resolve(".git"));
        Files.writeString(quizzes.resolve("quiz.schema.json"), "{}");
        Library library = new Library(quizzes, false);
        assertEquals(
                List.of("Tea vs Coffee", "Water vs Coffee"),
                library.courses().stream().map(Course::title).toList());
        assertEquals(List.of(), library.problems());
        assertTrue(library.course("no-such-course").isEmpty());
    }

    @Test
    void whatIsSavedShowsAtTheNextLook() {
        Sample sample = Sample.in(quizzes);
        Library library = new Library(quizzes, true);
        Course before = library.course(Sample.ID).orElseThrow();
        assertSame(before, library.course(Sample.ID).orElseThrow(), "nothing changed, nothing is read");
        sample.file("comparison.md", Sample.COMPARISON.replace("Tea is mild", "Tea is fine"));
        assertEquals(
                "Tea is fine.",
                library.course(Sample.ID)
                        .orElseThrow()
                        .claim("mild")
                        .orElseThrow()
                        .text());
        sample.file("taste/lesson.md", "A hook.");
        assertEquals(
                "A hook.",
                library.courses().get(0).section("taste").orElseThrow().lesson().hook());
    }

    @Test
    void withoutWatchingNothingChanges() {
        Sample sample = Sample.in(quizzes);
        Library library = new Library(quizzes, false);
        sample.file("comparison.md", BROKEN);
        assertEquals(2, library.courses().get(0).sections().size());
        assertEquals(List.of(), library.problems(Sample.ID));
    }

    @Test
    void theLastGoodVersionStaysUp() throws IOException {
        Sample sample = Sample.in(quizzes);
        other("other-course", Sample.COMPARISON);
        Library library = new Library(quizzes, true);
        Course good = library.course(Sample.ID).orElseThrow();
        Course other = library.course("other-course").orElseThrow();

        sample.file("comparison.md", BROKEN);
        assertSame(good, library.course(Sample.ID).orElseThrow());
        assertSame(other, library.course("other-course").orElseThrow());
        List<Problem> problems = library.problems(Sample.ID);
        assertEquals(problems, library.problems());
        assertEquals(
                Sample.ID + "/comparison.md:1: has no numbered section, expected headings such as ## 1. Architecture",
                problems.get(0).toString());

        sample.file("comparison.md", Sample.COMPARISON.replace("Tea is mild", "Tea is mended"));
        assertEquals(List.of(), library.problems());
        assertTrue(library.course(Sample.ID).orElseThrow().claims().anyMatch(claim -> claim.text()
                .equals("Tea is mended.")));
    }

    @Test
    void aCourseThatWasNeverGoodIsNotServedAndDoesNoHarm() throws IOException {
        Sample.in(quizzes);
        other("broken", BROKEN);
        Files.createDirectories(quizzes.resolve("nothing-in-it"));
        Library library = new Library(quizzes, true);
        assertEquals(
                List.of(Sample.ID), library.courses().stream().map(Course::id).toList());
        assertEquals(
                "nothing-in-it/comparison.md:1: is missing,"
                        + " expected a comparison such as 'A vs B' in each course's folder",
                library.problems("nothing-in-it").get(0).toString());
    }

    @Test
    void coursesComeAndGo() throws IOException {
        Library library = new Library(quizzes.resolve("later"), true);
        assertEquals(List.of(), library.courses());
        assertEquals(1, library.problems().size(), "the folder is missing");
        Files.createDirectories(quizzes.resolve("later/tea"));
        Files.writeString(quizzes.resolve("later/tea/comparison.md"), Sample.COMPARISON);
        assertEquals("tea", library.courses().get(0).id());
        Files.delete(quizzes.resolve("later/tea/comparison.md"));
        assertEquals("tea", library.courses().get(0).id(), "the last good version");
        Files.delete(quizzes.resolve("later/tea"));
        assertEquals(List.of(), library.courses());
    }

    @Test
    void eachProblemIsLoggedOncePerChange() {
        List<String> warnings = new ArrayList<>();
        Logger logger = Logger.getLogger(Library.class.getName());
        Handler handler = new Handler() {
            @Override
            public void publish(LogRecord line) {
                if (line.getLevel().intValue() == Level.WARNING.intValue()) {
                    warnings.add(String.valueOf(line.getMessage()));
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        logger.addHandler(handler);
        try {
            Sample sample = Sample.in(quizzes).file("comparison.md", BROKEN);
            Library library = new Library(quizzes, true);
            library.courses();
            library.courses();
            assertEquals(1, warnings.size(), warnings::toString);
            sample.file("comparison.md", "# Drinks\n");
            library.courses();
            assertEquals(2, warnings.size(), warnings::toString);
        } finally {
            logger.removeHandler(handler);
        }
    }

    @Test
    void manyReadersSeeWholeCoursesWhileFilesChange() throws Exception {
        Sample sample = Sample.in(quizzes);
        Library library = new Library(quizzes, true);
        ExecutorService readers = Executors.newFixedThreadPool(4);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int reader = 0; reader < 4; reader++) {
                all.add(readers.submit(() -> {
                    for (int i = 0; i < 50; i++) {
                        assertEquals(
                                2,
                                library.course(Sample.ID)
                                        .orElseThrow()
                                        .sections()
                                        .size());
                    }
                }));
            }
            for (int i = 0; i < 20; i++) {
                sample.file("taste/lesson.md", "Version " + i);
            }
            for (Future<?> reader : all) {
                reader.get();
            }
        } finally {
            readers.shutdownNow();
        }
        assertEquals(
                "Version 19",
                library.course(Sample.ID)
                        .orElseThrow()
                        .section("taste")
                        .orElseThrow()
                        .lesson()
                        .hook());
    }

    private void other(String course, String comparison) throws IOException {
        Files.createDirectories(quizzes.resolve(course));
        Files.writeString(quizzes.resolve(course).resolve("comparison.md"), comparison);
    }
}
