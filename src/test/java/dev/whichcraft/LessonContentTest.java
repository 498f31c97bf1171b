package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Check;
import dev.whichcraft.domain.content.Check.Answer;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.ReadingTime;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.library.CourseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Lessons ask fairly and name their sources; those of the first course can be read at a sitting. */
class LessonContentTest {

    private static final Path FOLDER = Path.of("quizzes/docker-vs-vm");

    private static final Course COURSE = CourseReader.read(FOLDER).course().orElseThrow();

    static List<Section> sections() {
        return COURSE.sections();
    }

    static Stream<Section> all() {
        return ContentTest.courses().flatMap(course -> course.sections().stream());
    }

    @ParameterizedTest
    @MethodSource("sections")
    void takesSixToTenMinutes(Section section) {
        int minutes = ReadingTime.minutes(section);
        assertTrue(minutes >= 6 && minutes <= 10, section.slug() + " takes " + minutes);
    }

    @ParameterizedTest
    @MethodSource("sections")
    void asksTwoOrThreeTimes(Section section) {
        int checks = section.lesson().checks().size();
        assertTrue(checks == 2 || checks == 3, section.slug() + " has " + checks);
    }

    @ParameterizedTest
    @MethodSource("all")
    void optionsAreOfSimilarLengthAndSaySomethingEach(Section section) {
        for (Check check : section.lesson().checks()) {
            List<Integer> lengths = check.answers().stream()
                    .map(answer -> answer.text().length())
                    .sorted()
                    .toList();
            assertTrue(lengths.get(lengths.size() - 1) <= 1.25 * lengths.get(0), check.question() + lengths);
            Set<String> said = new HashSet<>();
            check.answers().forEach(answer -> assertTrue(said.add(answer.because()), check.question()));
        }
    }

    /** Else the longest option, or the one at a certain place, is a good guess. */
    @ParameterizedTest
    @MethodSource("dev.whichcraft.ContentTest#courses")
    void neitherLengthNorPlaceGivesTheRightOptionAway(Course course) {
        List<Check> checks = course.sections().stream()
                .flatMap(section -> section.lesson().checks().stream())
                .toList();
        long longest = checks.stream().filter(LessonContentTest::rightIsLongest).count();
        assertTrue(longest * 5 <= checks.size() * 2L, longest + " of " + checks.size());
        for (int place = 0; place < 3; place++) {
            int at = place;
            long here = checks.stream()
                    .filter(check -> check.answers().get(at).right())
                    .count();
            assertTrue(here * 5 <= checks.size() * 2L, here + " at place " + at);
        }
    }

    private static boolean rightIsLongest(Check check) {
        int longest = check.answers().stream()
                .mapToInt(answer -> answer.text().length())
                .max()
                .orElseThrow();
        return check.answers().stream()
                .filter(Answer::right)
                .anyMatch(answer -> answer.text().length() == longest);
    }

    @ParameterizedTest
    @MethodSource("all")
    void endsInShort(Section section) {
        assertEquals(
                "in-short",
                section.lesson()
                        .parts()
                        .get(section.lesson().parts().size() - 1)
                        .id());
        assertFalse(section.lesson().hook().isBlank());
    }

    /** The page of sources shows all of sources.yml, so that every reference leads somewhere and every entry is used. */
    @ParameterizedTest
    @MethodSource("dev.whichcraft.ContentTest#courses")
    void everySourceIsListedAndUsed(Course course) throws IOException {
        Set<String> used = new TreeSet<>();
        try (Stream<Path> files = Files.walk(FOLDER.resolveSibling(course.id()))) {
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith("sources.yml"))
                    .toList()) {
                Matcher reference = Pattern.compile("\\bR\\d\\d\\b").matcher(Files.readString(file));
                while (reference.find()) {
                    used.add(reference.group());
                }
            }
        }
        assertEquals(used, new TreeSet<>(course.sources().keySet()));
    }

    @Test
    void theFirstCourseRestsOnSixtySixSources() {
        assertEquals(66, COURSE.sources().size());
    }
}
