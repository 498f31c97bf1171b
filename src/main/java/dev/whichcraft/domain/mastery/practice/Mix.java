package dev.whichcraft.domain.mastery.practice;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Interleaves cards: one section is not asked twice in a row where that can be avoided, and twins never. */
final class Mix {

    private Mix() {}

    /**
     * The cards in the order of asking. The most urgent opens the day; after it each place takes the most urgent card
     * that keeps the number of neighbours of one section as low as it can be. A card that only its twin is left for goes
     * between earlier ones, before the opening one if need be; where that does not help either, it is left out.
     *
     * @param urgent most urgent first
     * @param before what was asked just before; empty when the day begins
     */
    static List<Entry> of(List<Entry> urgent, Optional<Entry> before) {
        List<Entry> left = new ArrayList<>(urgent);
        List<Entry> placed = new ArrayList<>();
        before.ifPresent(placed::add);
        if (placed.isEmpty() && !left.isEmpty()) {
            placed.add(left.remove(0));
        }
        while (!left.isEmpty()) {
            Optional<Entry> next = next(left, placed.get(placed.size() - 1));
            if (next.isEmpty()) {
                break;
            }
            placed.add(next.get());
            left.remove(next.get());
        }
        int first = before.isPresent() ? 1 : 0;
        for (Entry entry : left) {
            squeeze(entry, placed, first);
        }
        return List.copyOf(placed.subList(first, placed.size()));
    }

    /** The most urgent card, not a twin of the one before, after which the rest can be mixed best. */
    private static Optional<Entry> next(List<Entry> left, Entry before) {
        Set<String> tried = new HashSet<>();
        Entry best = null;
        long lowest = Long.MAX_VALUE;
        for (Entry entry : left) {
            if (entry.twinOf(before) || !tried.add(entry.section())) {
                continue;
            }
            long cost = (entry.section().equals(before.section()) ? 1 : 0) + unavoidable(left, entry);
            if (cost < lowest) {
                best = entry;
                lowest = cost;
            }
        }
        return Optional.ofNullable(best);
    }

    /**
     * How many neighbours of one section there must be once this card is taken. Only a section that outnumbers all
     * others together has any: n cards of it need n - 1 others between them, and one more after a card of their own.
     */
    private static long unavoidable(List<Entry> left, Entry taken) {
        Map<String, Long> sections = left.stream()
                .filter(entry -> entry != taken)
                .collect(Collectors.groupingBy(Entry::section, Collectors.counting()));
        long rest = left.size() - 1L;
        return sections.entrySet().stream()
                .mapToLong(section ->
                        2 * section.getValue() - rest - (section.getKey().equals(taken.section()) ? 0 : 1))
                .reduce(0, Math::max);
    }

    /** Puts a card that only twins are left for as late as possible, at best between other sections. */
    private static void squeeze(Entry entry, List<Entry> placed, int first) {
        int place = -1;
        long lowest = Long.MAX_VALUE;
        for (int i = placed.size(); i >= first; i--) {
            List<Entry> neighbours = placed.subList(Math.max(i - 1, 0), Math.min(i + 1, placed.size()));
            long cost = neighbours.stream()
                    .filter(neighbour -> neighbour.section().equals(entry.section()))
                    .count();
            if (cost < lowest && neighbours.stream().noneMatch(entry::twinOf)) {
                place = i;
                lowest = cost;
            }
        }
        if (place >= 0) {
            placed.add(place, entry);
        }
    }
}
