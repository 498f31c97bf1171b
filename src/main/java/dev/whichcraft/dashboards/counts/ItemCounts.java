package dev.whichcraft.dashboards.counts;

import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.itemstats.Count;
import dev.whichcraft.domain.itemstats.Entry;
import dev.whichcraft.domain.itemstats.Part;
import dev.whichcraft.domain.itemstats.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The table of counts. */
@ApplicationScoped
class ItemCounts {

    private static final String ADD =
            """
            insert into item_count (course, quiz, hash, first, slot, part, question, stage, value,
                n, rest, firsts, guess, likely, certain)
            select :course, :quiz, :hash, :first, :slot, added.*
            from unnest(cast(:parts as text[]), cast(:questions as text[]), cast(:stages as text[]),
                cast(:values as text[]), cast(:n as bigint[]), cast(:rest as bigint[]), cast(:firsts as bigint[]),
                cast(:guess as bigint[]), cast(:likely as bigint[]), cast(:certain as bigint[])) as added
            on conflict (part, course, quiz, hash, first, question, stage, value, slot) do update set
                n = item_count.n + excluded.n,
                rest = item_count.rest + excluded.rest,
                firsts = item_count.firsts + excluded.firsts,
                guess = item_count.guess + excluded.guess,
                likely = item_count.likely + excluded.likely,
                certain = item_count.certain + excluded.certain""";

    @Inject
    EntityManager database;

    /** Adds counts to a group, in the order in which everybody does. */
    void add(Group group, Tally tally) {
        if (tally.counts().isEmpty()) {
            return;
        }
        Map<Entry, Count> counts = tally.counts();
        database.createNativeQuery(ADD)
                .setParameter("course", group.course())
                .setParameter("quiz", group.quiz())
                .setParameter("hash", group.hash())
                .setParameter("first", group.first())
                .setParameter("slot", group.slot())
                .setParameter("parts", texts(counts, entry -> entry.part().name()))
                .setParameter("questions", texts(counts, Entry::question))
                .setParameter("stages", texts(counts, entry -> stage(entry.stage())))
                .setParameter("values", texts(counts, Entry::value))
                .setParameter("n", numbers(counts, Count::n))
                .setParameter("rest", numbers(counts, Count::rest))
                .setParameter("firsts", numbers(counts, Count::firsts))
                .setParameter("guess", numbers(counts, Count::guess))
                .setParameter("likely", numbers(counts, Count::likely))
                .setParameter("certain", numbers(counts, Count::certain))
                .executeUpdate();
    }

    /** All that is counted, group by group. */
    SortedMap<Group, Tally> all() {
        SortedMap<Group, Tally> all = new TreeMap<>();
        List<Tuple> rows = database.createNativeQuery(
                        "select part, question, stage, value, n, rest, firsts, guess, likely, certain,"
                                + " course, quiz, hash, first, slot from item_count",
                        Tuple.class)
                .getResultList();
        for (Tuple row : rows) {
            Group group = new Group(
                    row.get(10, String.class),
                    row.get(11, String.class),
                    row.get(12, String.class),
                    row.get(13, Boolean.class),
                    row.get(14, Integer.class));
            all.computeIfAbsent(group, any -> new Tally()).add(entry(row), count(row));
        }
        return all;
    }

    /** Removes rows that came to nothing, but for those that somebody changes at this moment. */
    void sweep() {
        database.createNativeQuery(
                        """
                        delete from item_count where ctid in (
                            select ctid from item_count where n = 0 and rest = 0 and firsts = 0 for update skip locked)""")
                .executeUpdate();
    }

    static Entry entry(Tuple row) {
        String stage = row.get(2, String.class);
        return new Entry(
                Part.valueOf(row.get(0, String.class)),
                row.get(1, String.class),
                stage.isEmpty() ? null : Stage.valueOf(stage),
                row.get(3, String.class));
    }

    static Count count(Tuple row) {
        return new Count(
                row.get(4, Long.class),
                row.get(5, Long.class),
                row.get(6, Long.class),
                row.get(7, Long.class),
                row.get(8, Long.class),
                row.get(9, Long.class));
    }

    private static String stage(Stage stage) {
        return stage == null ? "" : stage.name();
    }

    private static String[] texts(Map<Entry, Count> counts, Function<Entry, String> text) {
        return counts.keySet().stream().map(text).toArray(String[]::new);
    }

    private static Long[] numbers(Map<Entry, Count> counts, ToLongFunction<Count> number) {
        return counts.values().stream().mapToLong(number).boxed().toArray(Long[]::new);
    }
}
