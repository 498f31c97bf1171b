package dev.whichcraft.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * What was measured with crowds of several sizes.
 *
 * @param bySize the least first; of each work and number of people
 */
record Figures(TreeMap<Long, Map<Figures.Key, Figures.Row>> bySize) {

    /** What was measured, and how many did it at once. */
    record Key(String work, int people) {}

    /**
     * What came of it.
     *
     * @param perSecond how often it was done in a second
     * @param half milliseconds within which half of it was answered
     * @param most milliseconds within which 95 of 100 were
     * @param statements sent to the database for each
     */
    record Row(double perSecond, double half, double most, double statements) {}

    /** Keeps the figures of one size. */
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
        return nanos.length / seconds + "\t" + Report.percentile(nanos, 50) + "\t" + Report.percentile(nanos, 95) + "\t"
                + (double) statements / nanos.length;
    }

    /** Those of all sizes that were measured. */
    static Figures read(List<Long> sizes) throws IOException {
        Figures figures = new Figures(new TreeMap<>());
        for (long size : sizes) {
            Map<Key, Row> rows = new LinkedHashMap<>();
            for (String line : Files.readAllLines(Shared.FIGURES.resolve(size + ".tsv"))) {
                String[] words = line.split("\t");
                rows.put(
                        new Key(words[0], Integer.parseInt(words[1])),
                        new Row(number(words[2]), number(words[3]), number(words[4]), number(words[5])));
            }
            figures.bySize.put(size, rows);
        }
        return figures;
    }

    private static double number(String word) {
        return Double.parseDouble(word);
    }

    /** All that was measured, in the order of measuring. */
    List<Key> keys() {
        return List.copyOf(bySize.firstEntry().getValue().keySet());
    }

    /** What came of something, the least size first. */
    List<Row> of(Key key) {
        return bySize.values().stream().map(rows -> rows.get(key)).toList();
    }

    /** How many times as much a figure is at the last size as at the first. */
    double ratio(Key key, ToDoubleFunction<Row> figure) {
        List<Row> rows = of(key);
        return figure.applyAsDouble(rows.get(rows.size() - 1)) / figure.applyAsDouble(rows.get(0));
    }
}
