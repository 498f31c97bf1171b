package dev.whichcraft.bench.load;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The figures of a run as Markdown. */
final class Report {

    /** What saving an answer reaches at least, as a share of the bare insert. */
    private static final double GOAL = 0.6;

    /** By when 95 of 100 moves of a slider are answered, with the most people. */
    private static final double SLIDER_MS = 20;

    private static final int MOST = 32;

    private final List<Measurement> all;
    private final StringBuilder text = new StringBuilder();

    private Report(List<Measurement> all) {
        this.all = all;
    }

    static void write(List<Measurement> all) {
        Report report = new Report(all);
        try {
            report.machine();
            report.table(Files.readAllLines(Shared.TAKING).size());
            report.goals();
            Files.writeString(Shared.REPORT, report.text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void machine() {
        line("# Benchmark");
        line("");
        line(
                "%d cores for everything: program, database and load; JDK %s; PostgreSQL %s with fsync=%s and"
                        + " synchronous_commit=%s.",
                Runtime.getRuntime().availableProcessors(),
                Runtime.version(),
                Tables.setting("server_version"),
                Tables.setting("fsync"),
                Tables.setting("synchronous_commit"));
        line(
                "%d rounds of %d seconds each. Repeat with `./mvnw -Pbench verify`, longer with"
                        + " `-Dbench.rounds=5 -Dbench.seconds=10`.",
                all.stream().mapToInt(Measurement::round).max().orElseThrow(),
                all.get(0).duration().toSeconds());
        line("");
    }

    private void table(int answers) {
        line("| work | people | per second | p50 ms | p95 ms | p99 ms | CPU ms | statements | throughput |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|---|");
        for (Work work : Work.all(false)) {
            for (int people :
                    all.stream().mapToInt(Measurement::people).distinct().toArray()) {
                row(work, people);
            }
        }
        line("");
        line(
                "CPU is that of the program alone, for each view, answer, insert or attempt; so are the statements."
                        + " Throughput is held against the work named, within the same round: the middle one, and the"
                        + " span. A whole attempt is %d answers and the pages around them, %d requests in all.",
                answers,
                // starting, checking and handing in, each form with the page that follows it
                2 * answers + 5);
        line("");
    }

    private void row(Work work, int people) {
        List<Window> windows = windows(work, people);
        long[] nanos = nanos(work, people);
        double seconds = windows.stream().mapToDouble(Window::seconds).sum();
        boolean jdbc = work == Work.PLAIN_JDBC;
        line(
                "| %s | %d | %,.0f | %.2f | %.2f | %.2f | %s | %s | %s |",
                work.title(),
                people,
                nanos.length / seconds,
                percentile(nanos, 50),
                percentile(nanos, 95),
                percentile(nanos, 99),
                jdbc
                        ? ""
                        : say(
                                "%.2f",
                                windows.stream()
                                                .mapToDouble(Window::processorMillis)
                                                .sum()
                                        / nanos.length),
                jdbc
                        ? ""
                        : say(
                                "%.1f",
                                (double) windows.stream()
                                                .mapToLong(Window::statementsSent)
                                                .sum()
                                        / nanos.length),
                work.baselines().stream()
                        .map(baseline -> ratio(work, baseline, people))
                        .collect(Collectors.joining("; ")));
    }

    private void goals() {
        for (int people : all.stream().mapToInt(Measurement::people).distinct().toArray()) {
            double ratio = ratios(Work.ANSWER, Work.BARE_INSERT, people)[1];
            line(
                    "- %s: saving an answer reaches %.0f %% of the bare insert with %d people, of at least %.0f %%.",
                    ratio >= GOAL ? "reached" : "MISSED", ratio * 100, people, GOAL * 100);
        }
        for (Work work : List.of(Work.LESSON_VISITOR, Work.LESSON_LEARNER)) {
            List<Window> windows = all.stream()
                    .filter(one -> one.work() == work)
                    .map(Measurement::window)
                    .toList();
            double most = windows.stream()
                    .mapToDouble(window ->
                            (double) window.statementsSent() / window.nanos().size())
                    .max()
                    .orElseThrow();
            line(
                    "- %s: a %s sends %.1f statements, of at most 1.",
                    most <= 1.01 ? "reached" : "MISSED", work.title(), most);
        }
        double slid = percentile(nanos(Work.SLIDER, MOST), 95);
        line(
                "- %s: with %d people playing, 95 of 100 moves of a slider are answered in %.1f ms, of at most %.0f"
                        + " ms.",
                slid <= SLIDER_MS ? "reached" : "MISSED", MOST, slid, SLIDER_MS);
        int failed = all.stream().mapToInt(one -> one.window().failed()).sum();
        line("- %s: %d requests were answered otherwise than expected.", failed == 0 ? "reached" : "MISSED", failed);
    }

    private String ratio(Work work, Work baseline, int people) {
        double[] ratios = ratios(work, baseline, people);
        return say("%.0f %% of %s (%.0f-%.0f)", ratios[1] * 100, baseline.title(), ratios[0] * 100, ratios[2] * 100);
    }

    /** Least, middle and greatest ratio of the throughputs within a round. */
    private double[] ratios(Work work, Work baseline, int people) {
        List<Window> ours = windows(work, people);
        List<Window> theirs = windows(baseline, people);
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < ours.size(); i++) {
            ratios.add(ours.get(i).perSecond() / theirs.get(i).perSecond());
        }
        ratios.sort(null);
        return new double[] {ratios.get(0), ratios.get(ratios.size() / 2), ratios.get(ratios.size() - 1)};
    }

    private long[] nanos(Work work, int people) {
        return windows(work, people).stream()
                .flatMap(window -> window.nanos().stream())
                .mapToLong(Long::longValue)
                .sorted()
                .toArray();
    }

    private List<Window> windows(Work work, int people) {
        return all.stream()
                .filter(one -> one.work() == work && one.people() == people)
                .map(Measurement::window)
                .toList();
    }

    static double percentile(long[] sorted, int percent) {
        return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)] / 1e6;
    }

    private void line(String format, Object... values) {
        text.append(say(format, values)).append('\n');
    }

    private static String say(String format, Object... values) {
        return String.format(Locale.ENGLISH, format, values);
    }
}
