package dev.whichcraft.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The files of the matrix: words with spaces between them, a row a line, remarks behind {@code #}. */
final class Table {

    private static final Path FOLDER = Path.of("src/test/resources/access");
    private static final String RULES = "rules.txt";
    private static final String PUBLIC = "public.txt";

    private Table() {}

    /** Who gets what by each rule: rule, then person, then what comes back. */
    static Map<String, Map<String, String>> rules() {
        List<List<String>> lines = lines(FOLDER.resolve(RULES)).toList();
        List<String> people = lines.get(0);
        Map<String, Map<String, String>> rules = new LinkedHashMap<>();
        for (List<String> line : lines.subList(1, lines.size())) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 1; i < people.size(); i++) {
                cells.put(people.get(i), line.get(i));
            }
            rules.put(line.get(0), cells);
        }
        return rules;
    }

    /** All rows of all packages; those of the public list are open to everybody, and no others. */
    static List<Row> rows() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted()
                    .filter(file -> !file.endsWith(RULES))
                    .flatMap(file -> lines(file).map(line -> row(line, file.endsWith(PUBLIC))))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Row row(List<String> line, boolean open) {
        int fields = open ? 2 : 3;
        return new Row(
                line.get(0), line.get(1), open ? Row.OPEN : line.get(2), Row.fields(line.subList(fields, line.size())));
    }

    private static Stream<List<String>> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> Arrays.asList(line.trim().split("\\s+")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
