package dev.whichcraft.dashboards.counts;

import dev.whichcraft.domain.itemstats.Count;
import dev.whichcraft.domain.itemstats.Entry;
import dev.whichcraft.domain.itemstats.Part;
import dev.whichcraft.domain.itemstats.Tally;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/** What pages read of the counts. */
@ApplicationScoped
public class Counted {

    private static final String COUNTED =
            """

            from item_count
            where part in (:parts) and course = :course and quiz = :quiz and hash in (:hashes)
                and first in (:firsts) and question in (:questions)
            """;

    /** What totals are counted under. */
    private static final String NO_QUESTION = "";

    @Inject
    EntityManager database;

    /**
     * Which attempts.
     *
     * @param course id of the course
     * @param quiz slug of the quiz
     * @param hashes of the versions
     * @param later whether those count, too, that are not the first of their person
     */
    public record Which(String course, String quiz, Collection<String> hashes, boolean later) {

        private Which firsts() {
            return new Which(course, quiz, hashes, false);
        }
    }

    /**
     * What is counted of attempts.
     *
     * @param asked of those that were asked for
     * @param firsts of people's first ones among them: as many people there are at least, and so few must not be told of
     */
    public record Tallies(Tally asked, Tally firsts) {}

    /**
     * How often a version of a quiz was taken.
     *
     * @param course id of the course
     * @param quiz slug of the quiz
     * @param hash of the version
     * @param n how many handed it in
     * @param parts what they earned together, in parts of a point
     */
    public record Taken(String course, String quiz, String hash, long n, long parts) {}

    /** All that is counted of a quiz with these questions. */
    public Tallies quiz(Which which, Collection<String> questions) {
        List<String> all =
                Stream.concat(Stream.of(NO_QUESTION), questions.stream()).toList();
        Tally asked = tally(which, all);
        return new Tallies(asked, which.later() ? tally(which.firsts(), all) : asked);
    }

    private Tally tally(Which which, List<String> questions) {
        return spreads(which, List.of(Part.TOTAL, Part.REST, Part.TIME), questions)
                .add(counts(which, List.of(Part.MARK, Part.OPTION), questions));
    }

    /** How often each version of each quiz was taken for the first time by somebody. */
    public List<Taken> taken() {
        List<Tuple> rows = database.createNativeQuery(
                        "select course, quiz, hash, cast(sum(n) as bigint), cast(sum(n * cast(value as bigint)) as bigint)"
                                + " from item_count where part = 'TOTAL' and first"
                                + " group by course, quiz, hash having sum(n) > 0",
                        Tuple.class)
                .getResultList();
        return rows.stream()
                .map(row -> new Taken(
                        row.get(0, String.class),
                        row.get(1, String.class),
                        row.get(2, String.class),
                        row.get(3, Long.class),
                        row.get(4, Long.class)))
                .toList();
    }

    private Tally counts(Which which, List<Part> parts, List<String> questions) {
        String select =
                """
                select part, question, stage, value, cast(sum(n) as bigint), cast(sum(rest) as bigint),
                    cast(sum(firsts) as bigint), cast(sum(guess) as bigint), cast(sum(likely) as bigint),
                    cast(sum(certain) as bigint)""";
        Tally tally = new Tally();
        rows(select + COUNTED + "group by part, question, stage, value", which, parts, questions)
                .forEach(row -> tally.add(ItemCounts.entry(row), ItemCounts.count(row)));
        return tally;
    }

    /** What is only counted, of which there is much: each spread comes as one text. */
    private Tally spreads(Which which, List<Part> parts, List<String> questions) {
        String select = "select part, question, value, sum(n) as n";
        String packed = "select part, question, string_agg(value || ' ' || n, ',') from (" + select + COUNTED
                + "group by part, question, value) counted group by part, question";
        Tally tally = new Tally();
        for (Tuple row : rows(packed, which, parts, questions)) {
            Part part = Part.valueOf(row.get(0, String.class));
            for (String one : row.get(2, String.class).split(",")) {
                String[] valueAndCount = one.split(" ");
                tally.add(
                        new Entry(part, row.get(1, String.class), null, valueAndCount[0]),
                        Count.of(Long.parseLong(valueAndCount[1])));
            }
        }
        return tally;
    }

    private List<Tuple> rows(String sql, Which which, List<Part> parts, List<String> questions) {
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("parts", parts.stream().map(Part::name).toList())
                .setParameter("course", which.course())
                .setParameter("quiz", which.quiz())
                .setParameter("hashes", which.hashes())
                .setParameter("firsts", which.later() ? List.of(true, false) : List.of(true))
                .setParameter("questions", questions)
                .getResultList();
        return rows;
    }
}
