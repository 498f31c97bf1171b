package dev.whichcraft.bench.load;

import dev.whichcraft.bench.load.Figures.Key;
import dev.whichcraft.bench.load.Figures.Row;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The figures of several sizes as Markdown, as the README has them, and whether they reach the goals. */
final class SideBySide {

    /** By when 95 of 100 looks at a dashboard or at item statistics are answered, at each size. */
    private static final double PAGE_MS = 100;

    /** How many times slower a page is at the last size than at the first, at most. */
    private static final double PAGE_RATIO = 1.5;

    /** How many times fewer answers a second are saved at the last size than at the first, at most. */
    private static final double SAVING_RATIO = 1.1;

    private static final List<Work> PAGES = List.of(Work.DASHBOARD, Work.QUIZ, Work.QUESTION);

    private final Figures figures;
    private final StringBuilder text = new StringBuilder();

    private SideBySide(Figures figures) {
        this.figures = figures;
    }

    /** Two tables and the goals. */
    static String of(Figures figures) {
        SideBySide all = new SideBySide(figures);
        all.pages();
        all.throughput();
        all.goals();
        return all.text.toString();
    }

    private void pages() {
        line("Milliseconds at p50 and at p95, and the ratios of both between the last size and the first.");
        line("");
        line("| work | people | %s | ratio | statements |", sizes());
        line("|---|--:|%s--:|--:|", "--:|".repeat(figures.bySize().size()));
        for (Key key : figures.keys()) {
            line(
                    "| %s | %d | %s | %.2f / %.2f | %.0f |",
                    key.work(),
                    key.people(),
                    cells(key, row -> say("%.1f / %.1f", row.half(), row.most())),
                    figures.ratio(key, Row::half),
                    figures.ratio(key, Row::most),
                    figures.of(key).get(0).statements());
        }
        line("");
    }

    private void throughput() {
        List<Key> writing = figures.keys().stream()
                .filter(key -> Stream.of(Work.values())
                        .anyMatch(work -> work.writes() && work.title().equals(key.work())))
                .toList();
        if (writing.isEmpty()) {
            return;
        }
        line("| a second | people | %s | ratio |", sizes());
        line("|---|--:|%s--:|", "--:|".repeat(figures.bySize().size()));
        for (Key key : writing) {
            line(
                    "| %s | %d | %s | %.2f times fewer |",
                    key.work(),
                    key.people(),
                    figures.bySize().values().stream()
                            .map(rows -> perSecond(key, rows))
                            .collect(Collectors.joining(" | ")),
                    fewer(key));
        }
        line("");
    }

    /** Of answers also how that compares with an insert and nothing else. */
    private static String perSecond(Key key, Map<Key, Row> rows) {
        double mine = rows.get(key).perSecond();
        Row bare = rows.get(new Key(Work.BARE_INSERT.title(), key.people()));
        boolean compared = key.work().equals(Work.ANSWER.title()) && bare != null;
        return say("%,.0f", mine) + (compared ? say(", %.0f %% of a bare insert", 100 * mine / bare.perSecond()) : "");
    }

    private void goals() {
        for (Key key : figures.keys()) {
            if (PAGES.stream().anyMatch(work -> work.title().equals(key.work()))) {
                page(key);
            } else if (key.work().equals(Work.ANSWER.title())) {
                line(
                        "- %s: %s, %d at once: %.2f times fewer at the last size, of at most %.1f.",
                        reached(fewer(key) <= SAVING_RATIO), key.work(), key.people(), fewer(key), SAVING_RATIO);
            }
        }
    }

    private void page(Key key) {
        double most = figures.of(key).stream().mapToDouble(Row::most).max().orElseThrow();
        double half = figures.ratio(key, Row::half);
        double ratio = figures.ratio(key, Row::most);
        line(
                "- %s: %s, %d at once: %.1f ms at p95 where it is slowest, of at most %.0f; %.2f (p50) and %.2f (p95) times"
                        + " as slow at the last size, of at most %.1f.",
                reached(most <= PAGE_MS && Math.max(half, ratio) <= PAGE_RATIO),
                key.work(),
                key.people(),
                most,
                PAGE_MS,
                half,
                ratio,
                PAGE_RATIO);
    }

    private double fewer(Key key) {
        return 1 / figures.ratio(key, Row::perSecond);
    }

    private static String reached(boolean reached) {
        return reached ? "reached" : "MISSED";
    }

    private String sizes() {
        return figures.bySize().keySet().stream().map(size -> say("%,d", size)).collect(Collectors.joining(" | "));
    }

    private String cells(Key key, Function<Row, String> cell) {
        return figures.of(key).stream().map(cell).collect(Collectors.joining(" | "));
    }

    private void line(String format, Object... values) {
        text.append(say(format, values)).append('\n');
    }

    private static String say(String format, Object... values) {
        return String.format(Locale.ENGLISH, format, values);
    }
}
