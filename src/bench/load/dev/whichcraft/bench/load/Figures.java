package dev.whichcraft.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What was measured with crowds of several sizes, side by side. */
final class Figures {

    /** The least of the sizes is what the others are held against. */
    private final Map<Long, Map<String, double[]>> bySize = new TreeMap<>();

    private Figures() {}

    /**
     * Keeps the figures of one size: of each work and number of people its requests a second, milliseconds, those of the
     * processor, and statements.
     */
    static void write(List<Measurement> all, long answers) {
        List<String> lines = new ArrayList<>();
        all.stream()
                .map(one -> one.work().title() + "\t" + one.people())
                .distinct()
                .forEach(name -> lines.add(name + "\t" + figures(of(all, name))));
        try {
            Files.createDirectories(Shared.FIGURES);
            Files.write(Shared.FIGURES.resolve(answers + ".tsv"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Window> of(List<Measurement> all, String name) {
        return all.stream()
                .filter(one -> name.equals(one.work().title() + "\t" + one.people()))
                .map(Measurement::window)
                .toList();
    }

    private static String figures(List<Window> windows) {
        long[] nanos = windows.stream()
                .flatMap(window -> window.nanos().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
        double seconds = windows.stream().mapToDouble(Window::seconds).sum();
        long statements = windows.stream().mapToLong(Window::statementsSent).sum();
        double processor = windows.stream().mapToDouble(Window::processorMillis).sum();
        return nanos.length / seconds + "\t" + Report.percentile(nanos, 50) + "\t" + Report.percentile(nanos, 95) + "\t"
                + processor / nanos.length + "\t" + (double) statements / nanos.length;
    }

    /** The table of all sizes that were measured, as Markdown. */
    static String table(List<Long> sizes) throws IOException {
        Figures figures = new Figures();
        for (long size : sizes) {
            figures.read(size, Shared.FIGURES.resolve(size + ".tsv"));
        }
        StringBuilder text = new StringBuilder("| work | people | answers | per second | p50 ms | p95 ms | CPU ms |"
                + " statements | p50 held against the least |\n|---|--:|--:|--:|--:|--:|--:|--:|--:|\n");
        Map<String, double[]> least =
                figures.bySize.get(sizes.stream().sorted().findFirst().orElseThrow());
        least.keySet()
                .forEach(name -> figures.bySize.forEach((size, rows) -> {
                    double[] row = rows.get(name);
                    text.append(String.format(
                            Locale.ENGLISH,
                            "| %s | %,d | %,.0f | %.1f | %.1f | %.2f | %.1f | %.2f |%n",
                            name.replace("\t", " | "),
                            size,
                            row[0],
                            row[1],
                            row[2],
                            row[3],
                            row[4],
                            row[1] / least.get(name)[1]));
                }));
        return text.toString();
    }

    private void read(long size, Path file) throws IOException {
        Map<String, double[]> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] words = line.split("\t");
            double[] numbers = new double[words.length - 2];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = Double.parseDouble(words[i + 2]);
            }
            rows.put(words[0] + "\t" + words[1], numbers);
        }
        bySize.put(size, rows);
    }
}
