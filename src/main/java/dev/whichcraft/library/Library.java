package dev.whichcraft.library;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.files.Fingerprint;
import dev.whichcraft.library.files.Problem;
import dev.whichcraft.library.files.SourceFolder;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The courses, as they are in the folder of quizzes. Read once, or, when watched, again as soon as a file changed. A course
 * with errors stays in its last good version; the others do not notice.
 */
@Startup
@ApplicationScoped
public class Library {

    private static final Logger LOG = Logger.getLogger(Library.class);

    private final Path quizzes;
    private final boolean watch;
    private volatile Map<String, Shelf> shelves = Map.of();

    /**
     * What is known of one folder.
     *
     * @param fingerprint of its files when they were read
     * @param good the last version without errors
     * @param problems of the last version, good or not
     */
    private record Shelf(String fingerprint, Optional<Course> good, List<Problem> problems) {}

    /**
     * Reads all courses.
     *
     * @param quizzes the folder of all courses
     * @param watch whether to look for changed files at each use
     */
    @Inject
    public Library(
            @ConfigProperty(name = "whichcraft.quizzes", defaultValue = "quizzes") Path quizzes,
            @ConfigProperty(name = "whichcraft.library.watch", defaultValue = "false") boolean watch) {
        this.quizzes = quizzes.toAbsolutePath().normalize();
        this.watch = watch;
        read();
    }

    /** All courses that can be served, by title. */
    public List<Course> courses() {
        return shelves().values().stream()
                .flatMap(shelf -> shelf.good().stream())
                .sorted(Comparator.comparing(Course::title, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(Course::id))
                .toList();
    }

    /** The course of this id, if it can be served. */
    public Optional<Course> course(String id) {
        return Optional.ofNullable(shelves().get(id)).flatMap(Shelf::good);
    }

    /** What is wrong with the files as they are now, course by course. */
    public List<Problem> problems() {
        return shelves().values().stream()
                .flatMap(shelf -> shelf.problems().stream())
                .toList();
    }

    /** What is wrong with the files of one course as they are now; its id is the name of the folder. */
    public List<Problem> problems(String course) {
        return Optional.ofNullable(shelves().get(course)).map(Shelf::problems).orElse(List.of());
    }

    private Map<String, Shelf> shelves() {
        if (watch) {
            read();
        }
        return shelves;
    }

    private synchronized void read() {
        Map<String, Shelf> now = new TreeMap<>();
        if (!Files.isDirectory(quizzes)) {
            String wrong = "the folder of quizzes is missing, expected " + quizzes;
            Problem missing =
                    new Problem(Problem.Kind.ERROR, quizzes.getFileName().toString(), 1, wrong);
            now.put("", new Shelf("", Optional.empty(), List.of(missing)));
        }
        for (String course : SourceFolder.folders(quizzes)) {
            String fingerprint = Fingerprint.of(quizzes.resolve(course));
            Shelf before = shelves.get(course);
            boolean same = before != null && before.fingerprint().equals(fingerprint);
            now.put(course, same ? before : read(course, fingerprint, Optional.ofNullable(before)));
        }
        now.forEach((course, shelf) -> log(shelf, shelves.get(course)));
        shelves = Collections.unmodifiableMap(now);
    }

    private Shelf read(String course, String fingerprint, Optional<Shelf> before) {
        Reading reading;
        try {
            reading = CourseReader.read(quizzes.resolve(course));
        } catch (RuntimeException | StackOverflowError e) {
            LOG.errorf(e, "Reading the course %s failed; this is a fault of the program", course);
            String wrong = "could not be read (" + e.getClass().getSimpleName() + "), expected never to happen";
            reading = new Reading(Optional.empty(), List.of(new Problem(Problem.Kind.ERROR, course, 1, wrong)));
        }
        Optional<Course> good = reading.course().or(() -> before.flatMap(Shelf::good));
        return new Shelf(fingerprint, good, reading.problems());
    }

    /** One line for each problem, once for each change of what is wrong. */
    private static void log(Shelf shelf, Shelf before) {
        if (before == null || !before.problems().equals(shelf.problems())) {
            shelf.problems().forEach(LOG::warn);
        }
    }
}
