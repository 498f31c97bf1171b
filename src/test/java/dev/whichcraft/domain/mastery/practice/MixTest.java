package dev.whichcraft.domain.mastery.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MixTest {

    /** Cards are written as section, number and, after a tilde, the number of the twin; most urgent first. */
    @ParameterizedTest
    @CsvSource({
        "'', '', ''",
        "a1, '', a1",
        // already mixed: stays
        "a1 b2 a3 c4, '', a1 b2 a3 c4",
        // the most urgent of another section comes forward, and no further than needed
        "a1 a2 b3 b4, '', a1 b3 a2 b4",
        "a1 a2 a3 b4 c5, '', a1 b4 a2 c5 a3",
        "b1 b2 c3 a4 a5 a6, '', b1 a4 b2 a5 c3 a6",
        // the most urgent opens the day, even where another opening would mix better
        "b1 a2 a3 a4 b5, '', b1 a2 a3 b5 a4",
        // as few neighbours either way: the more urgent comes first
        "a1 b2 a3 a4 a5, '', a1 b2 a3 a4 a5",
        // one section only
        "a1 a2 a3, '', a1 a2 a3",
        // what was asked just before counts as a neighbour
        "a1 b2, a9, b2 a1",
        "a1 a2, a9, a1 a2",
        // twins
        "a1~2 a2 a3, '', a1~2 a3 a2",
        "a1 a2~1 b3, '', a1 b3 a2~1",
        "a1~2 b2, '', a1~2",
        "a1~9 b2, a9, b2 a1~9",
        "a1~9, a9, ''",
        "a1 b2~3 c3, '', c3 a1 b2~3"
    })
    void mixes(String urgent, String before, String expected) {
        List<Entry> mixed = Mix.of(parse(urgent), parse(before).stream().findFirst());
        assertEquals(Deck.keys(parse(expected)), Deck.keys(mixed));
    }

    @Test
    void withoutTwinsTheMostUrgentOfTheBestOrdersIsFound() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Entry> urgent = cards(random, 1 + random.nextInt(6), 0);
            List<Entry> left = new ArrayList<>(urgent);
            Optional<Entry> before = Optional.of(Deck.known("before", "a", 1));
            assertEquals(
                    best(List.of(before.get()), left),
                    Stream.concat(before.stream(), Mix.of(urgent, before).stream())
                            .toList(),
                    "seed " + seed);
            Entry opening = left.remove(0);
            assertEquals(best(List.of(opening), left), Mix.of(urgent, Optional.empty()), "seed " + seed);
        }
    }

    @Test
    void twinsAreNeverNeighboursAndOnlyLeftOutWhereTheyWouldBe() {
        for (int seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            List<Entry> urgent = cards(random, 2 + random.nextInt(5), 2);
            List<Entry> mixed = Mix.of(urgent, Optional.empty());
            String told = "seed " + seed + ": " + urgent + " as " + Deck.keys(mixed);
            for (int i = 1; i < mixed.size(); i++) {
                assertFalse(mixed.get(i).twinOf(mixed.get(i - 1)), told);
            }
            assertEquals(mixed.size(), new HashSet<>(mixed).size(), told);
            for (Entry entry : urgent) {
                assertTrue(mixed.contains(entry) || !fits(entry, mixed), told);
            }
            long pairs =
                    urgent.stream().filter(entry -> !entry.twin().isEmpty()).count();
            assertTrue(mixed.size() == urgent.size() || pairs > 1 || urgent.size() == 2, told);
        }
    }

    @Test
    void goesOnAsItBeganWhenBuiltAnewAfterEachAnswer() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            List<Entry> left = new ArrayList<>(cards(random, 2 + random.nextInt(20), 0));
            List<Entry> mixed = Mix.of(left, Optional.empty());
            for (int i = 1; i < mixed.size(); i++) {
                left.remove(mixed.get(i - 1));
                assertEquals(
                        mixed.subList(i, mixed.size()), Mix.of(left, Optional.of(mixed.get(i - 1))), "seed " + seed);
            }
        }
    }

    private static boolean fits(Entry entry, List<Entry> row) {
        for (int i = 0; i <= row.size(); i++) {
            if (row.subList(Math.max(0, i - 1), Math.min(i + 1, row.size())).stream()
                    .noneMatch(entry::twinOf)) {
                return true;
            }
        }
        return false;
    }

    /** Tries all orders, the most urgent cards first; the first with the fewest neighbours of one section wins. */
    private static List<Entry> best(List<Entry> row, List<Entry> left) {
        if (left.isEmpty()) {
            return row;
        }
        List<Entry> best = null;
        for (Entry entry : left) {
            List<Entry> longer = new ArrayList<>(row);
            longer.add(entry);
            List<Entry> rest = new ArrayList<>(left);
            rest.remove(entry);
            List<Entry> found = best(longer, rest);
            best = best == null || neighbours(found) < neighbours(best) ? found : best;
        }
        return best;
    }

    private static long neighbours(List<Entry> row) {
        return IntStream.range(1, row.size())
                .filter(i -> row.get(i).section().equals(row.get(i - 1).section()))
                .count();
    }

    private static List<Entry> cards(Random random, int size, int pairs) {
        List<Entry> cards = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            cards.add(Deck.known("q" + i, "" + "aaabbcd".charAt(random.nextInt(7)), 1));
        }
        for (int i = 0; i < random.nextInt(pairs + 1) && 2 * i + 1 < size; i++) {
            cards.set(2 * i, Deck.twin(cards.get(2 * i), "q" + (2 * i + 1)));
        }
        return cards;
    }

    private static List<Entry> parse(String cards) {
        return Arrays.stream(cards.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("~"))
                .map(parts -> Deck.twin(
                        Deck.known(parts[0].substring(1), parts[0].substring(0, 1), 1),
                        parts.length > 1 ? parts[1] : ""))
                .toList();
    }
}
