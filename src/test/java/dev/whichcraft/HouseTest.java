package dev.whichcraft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the files must be like: small, explained, and none left over. */
class HouseTest {

    private static final Path MAIN = Path.of("src/main/java/dev/whichcraft");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");

    /** A smoke alarm: change a number in a commit that says why. */
    @ParameterizedTest
    @CsvSource({
        "src/main/java, .java, 200",
        "src/test/java, .java, 260",
        "src/bench, .java, 200",
        "src/main/resources/templates, .html, 120",
        "src/main/resources/web, .css, 150",
        "src/main/resources/web, .ts, 120"
    })
    void filesAreSmall(String folder, String ending, int lines) {
        List<String> large = files(Path.of(folder), ending)
                .filter(file -> read(file).lines().count() > lines)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), large);
    }

    @Test
    void resourcesAreSmall() {
        List<String> large = files(MAIN, ".java")
                .filter(file -> read(file).contains("\n@Path("))
                .filter(file -> read(file).lines().count() > 150)
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), large);
    }

    @Test
    void packagesAreSmall() {
        Map<Path, Long> sizes = files(MAIN, ".java")
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, Collectors.counting()));
        // the content model is one value a file, and there are many values
        sizes.remove(MAIN.resolve("domain/content"));
        // page plumbing: a dozen filters and formats that share no more than their place
        sizes.remove(MAIN.resolve("web"));
        // an attempt, its answers and what may be done to them: verbs that only this package may call
        sizes.merge(MAIN.resolve("attempts"), -1L, Long::sum);
        assertEquals(
                Map.of(),
                sizes.entrySet().stream()
                        .filter(entry -> entry.getValue() > 12)
                        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    @Test
    void everyPackageIsExplained() {
        List<Path> unexplained = files(MAIN, ".java")
                .map(Path::getParent)
                .distinct()
                .filter(Predicate.not(folder -> Files.exists(folder.resolve("package-info.java"))))
                .toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    void everyPublicTypeIsExplained() {
        Pattern bare = Pattern.compile(
                "(?m)^(?! *\\*|@)(?:(?!\\*/).)*\\n(?:@.*\\n)*public (?:final |sealed |abstract |non-sealed )*(?:class|record|enum|interface) ");
        List<String> unexplained = files(MAIN, ".java")
                .filter(file -> bare.matcher(read(file)).find())
                .map(Path::toString)
                .toList();
        assertEquals(List.of(), unexplained);
    }

    @Test
    void everyTemplateIsNamedByARecordOrUsedAsATag() {
        String sources = files(MAIN, ".java").map(HouseTest::read).collect(Collectors.joining());
        String templates = files(TEMPLATES, ".html").map(HouseTest::read).collect(Collectors.joining());
        for (Path template : files(TEMPLATES, ".html").toList()) {
            String name = template.getFileName().toString().replace(".html", "");
            String folder = template.getParent().getFileName().toString();
            boolean used =
                    switch (folder) {
                        case "templates" -> templates.contains("{#include " + name + "}");
                        case "tags" -> templates.contains("{#" + name + " ");
                        default ->
                            Pattern.compile("record " + name + "\\(")
                                            .matcher(sources)
                                            .find()
                                    && sources.contains("class " + folder + " ");
                    };
            assertTrue(used, template + " is used by nothing");
        }
    }

    @Test
    void everyStylesheetIsImported() {
        Path styles = Path.of("src/main/resources/web/app/styles");
        String index = read(styles.resolve("index.css"));
        for (Path sheet : files(styles, ".css").toList()) {
            String name = sheet.getFileName().toString();
            assertTrue(name.equals("index.css") || index.contains("./" + name), sheet + " is imported by nothing");
        }
    }

    private static Stream<Path> files(Path folder, String ending) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
