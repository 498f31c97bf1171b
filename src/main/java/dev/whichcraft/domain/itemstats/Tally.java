package dev.whichcraft.domain.itemstats;

import dev.whichcraft.domain.content.Stage;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Counts of any number of attempts. Tallies can be added and taken away in any order and any parts: what comes of it is
 * always the tally of the attempts that are left.
 */
public final class Tally {

    /** So many parts of a point are counted, and no finer. */
    public static final long PARTS = 10_000;

    private final SortedMap<Entry, Count> counts = new TreeMap<>();

    /** That of one attempt. */
    public static Tally of(Sheet sheet) {
        return new Tally().add(sheet);
    }

    /** Adds one attempt. */
    public Tally add(Sheet sheet) {
        long total = parts(sheet.items().stream().mapToDouble(Sheet.Item::mark).sum());
        add(Entry.total(total), Count.ONE);
        for (Sheet.Item item : sheet.items()) {
            long mark = parts(item.mark());
            add(Entry.of(Part.MARK, item.question(), mark), Count.with(total - mark));
            add(Entry.of(Part.REST, item.question(), total - mark), Count.ONE);
            item.seconds()
                    .ifPresent(seconds -> add(Entry.of(Part.TIME, item.question(), Pace.rounded(seconds)), Count.ONE));
            for (Sheet.Pick pick : item.picks()) {
                Count telling = pick.telling() ? Count.with(total - mark).sure(pick.confidence()) : Count.ZERO;
                add(
                        Entry.option(item.question(), pick.stage(), pick.option()),
                        pick.first() ? telling.plus(Count.FIRST) : telling);
            }
        }
        return this;
    }

    private static long parts(double points) {
        return Math.round(points * PARTS);
    }

    /** Adds to one count; what comes to nothing is forgotten. */
    public void add(Entry entry, Count count) {
        if (!count.equals(Count.ZERO)) {
            counts.merge(entry, count, Tally::sum);
        }
    }

    /** Null for nothing, which the map then forgets. */
    private static Count sum(Count one, Count other) {
        Count sum = one.plus(other);
        return sum.equals(Count.ZERO) ? null : sum;
    }

    /** Adds another tally. */
    public Tally add(Tally other) {
        other.counts.forEach(this::add);
        return this;
    }

    /** Takes another tally away. */
    public Tally take(Tally other) {
        other.counts.forEach((entry, count) -> add(entry, count.negated()));
        return this;
    }

    /** All that is counted, in order. */
    public SortedMap<Entry, Count> counts() {
        return Collections.unmodifiableSortedMap(counts);
    }

    /** How often each sum of marks was reached. */
    public Spread totals() {
        return spread(Part.TOTAL, "");
    }

    /** How many attempts count a question. */
    public long n(String question) {
        return spread(Part.MARK, question).n();
    }

    /** How often each mark, each sum of the rest, or each time occurs with a question. */
    public Spread spread(Part part, String question) {
        return new Spread(range(part, question).entrySet().stream()
                .collect(Collectors.toMap(
                        one -> Long.parseLong(one.getKey().value()),
                        one -> one.getValue().n(),
                        Long::sum,
                        TreeMap::new)));
    }

    /** Covariance of the mark on a question and what was earned elsewhere; not a number for fewer than two attempts. */
    double covariance(String question) {
        Spread rests = spread(Part.REST, question);
        double restMean = rests.mean();
        double markMean = spread(Part.MARK, question).mean();
        double sum = 0;
        for (Map.Entry<Entry, Count> one : range(Part.MARK, question).entrySet()) {
            Count count = one.getValue();
            double mark = (double) Long.parseLong(one.getKey().value()) / PARTS;
            sum += (mark - markMean) * ((double) count.rest() / PARTS - count.n() * restMean);
        }
        return sum / (rests.n() - 1);
    }

    /** What was picked at a stage of a question, by option. */
    public Map<String, Count> options(String question, Stage stage) {
        return range(Part.OPTION, question).entrySet().stream()
                .filter(one -> one.getKey().stage() == stage)
                .collect(Collectors.toMap(one -> one.getKey().value(), Map.Entry::getValue));
    }

    private SortedMap<Entry, Count> range(Part part, String question) {
        return counts.subMap(new Entry(part, question, null, ""), new Entry(part, question + "\u0000", null, ""));
    }
}
