package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.library.CourseReader;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.SourceFolder;
import dev.whichcraft.library.yaml.YamlText;
import dev.whichcraft.library.yaml.YamlValue;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Nothing that the first course has to teach is missing from it: coverage.yml says where, and it is there. */
class CoverageTest {

    /** How many facts each part of the comparison states, the opening as 0: 112 in all. */
    private static final List<Integer> FACTS = List.of(2, 22, 5, 6, 7, 7, 8, 8, 13, 7, 8, 10, 9);

    private static final SourceFolder FOLDER =
            new SourceFolder(Path.of("quizzes").toAbsolutePath(), "docker-vs-vm");
    private static final Problems PROBLEMS = new Problems();

    private final Course course =
            CourseReader.read(Path.of("quizzes/docker-vs-vm")).course().orElseThrow();
    private final Map<String, List<String>> coverage = coverage();

    @Test
    void everyFactIsListed() {
        Set<String> facts = new TreeSet<>();
        for (int part = 0; part < FACTS.size(); part++) {
            for (int n = 1; n <= FACTS.get(part); n++) {
                facts.add("S" + part + "." + n);
            }
        }
        assertEquals(112, facts.size());
        assertEquals(facts, listed("S\\d.*"));
    }

    @Test
    void everyFactIsAClaimADiagramOrARow() {
        Set<String> places = course.claims().map(Claim::id).collect(Collectors.toSet());
        course.sections().forEach(section -> section.diagrams()
                .forEach(diagram ->
                        places.add(section.slug() + "." + diagram.side().name().toLowerCase() + ".diagram")));
        course.table().orElseThrow().rows().forEach(row -> places.add("summary." + row.slug()));
        Set<String> lost = new TreeSet<>();
        for (String fact : listed("S\\d.*")) {
            coverage.get(fact).stream()
                    .filter(place -> !places.contains(place))
                    .forEach(place -> lost.add(fact + ": " + place));
        }
        assertEquals(Set.of(), lost);
    }

    @Test
    void everyNuanceIsANoteOfItsLessonOrAClaim() {
        Set<String> claims = course.claims().map(Claim::id).collect(Collectors.toSet());
        Map<String, Set<String>> notes = new HashMap<>();
        Set<String> lost = new TreeSet<>();
        for (String nuance : listed("N\\d.*")) {
            for (String place : coverage.get(nuance)) {
                boolean lesson = place.endsWith("/lesson");
                boolean there = lesson
                        ? notes.computeIfAbsent(place, CoverageTest::headingIds).contains(nuance)
                        : claims.contains(place);
                if (!there) {
                    lost.add(nuance + ": " + place);
                }
            }
        }
        assertEquals(Set.of(), lost);
        assertTrue(listed("N\\d.*").size() >= 120, () -> listed("N\\d.*").size() + " nuances");
    }

    @Test
    void everyNoteOfALessonIsListed() {
        Set<String> unlisted = new TreeSet<>();
        for (String folder : FOLDER.folders()) {
            headingIds(folder + "/lesson").stream()
                    .filter(id -> id.matches("N\\d.*"))
                    .filter(id -> !coverage.getOrDefault(id, List.of()).contains(folder + "/lesson"))
                    .forEach(unlisted::add);
        }
        assertEquals(Set.of(), unlisted);
    }

    @Test
    void everyScenarioSeedIsAQuestion() {
        Set<String> questions = course.quizzes()
                .flatMap(quiz -> quiz.questions().stream())
                .map(Question::id)
                .collect(Collectors.toSet());
        for (String seed : listed("SC\\d.*")) {
            assertTrue(questions.containsAll(coverage.get(seed)), seed + ": " + coverage.get(seed));
        }
        assertTrue(listed("SC\\d.*").size() >= 50, () -> listed("SC\\d.*").size() + " seeds");
    }

    private Set<String> listed(String pattern) {
        return coverage.keySet().stream()
                .filter(id -> id.matches(pattern))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, List<String>> coverage() {
        YamlText yaml = FOLDER.read("coverage.yml", PROBLEMS)
                .flatMap(source -> YamlText.read(source, PROBLEMS))
                .orElseThrow(() -> new AssertionError(PROBLEMS.list()));
        Map<String, List<String>> coverage = new HashMap<>();
        for (String id : yaml.value().names()) {
            YamlValue places = yaml.value().get(id);
            coverage.put(id, places.items().isEmpty() ? List.of(places.text()) : places.texts());
        }
        return coverage;
    }

    /** All ids at the end of headings, the first and those behind it. */
    private static Set<String> headingIds(String lesson) {
        Set<String> ids = new HashSet<>();
        FOLDER.read(lesson + ".md", PROBLEMS).ifPresent(source -> {
            Matcher heading = Pattern.compile("(?m)^#.*\\{(#[^}]*)}\\s*$").matcher(source.text());
            while (heading.find()) {
                ids.addAll(List.of(heading.group(1).substring(1).split("\\s+#")));
            }
        });
        return ids;
    }
}
