package dev.whichcraft.domain.mastery.practice;

import dev.whichcraft.domain.mastery.fsrs.Weights;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A person's cards.
 *
 * @param entries in course order, in which new ones are introduced
 * @param limits of a day
 */
public record Queue(List<Entry> entries, Limits limits) {

    /**
     * What to ask now. First what the person was sure and wrong about, then what is most nearly forgotten, then new
     * cards; mixed over the sections by {@link Mix}. After a break the limit spreads the backlog over days, worst first,
     * and new cards wait until it is gone.
     *
     * @param today what was asked since the person's day began
     * @param weights for the chance of recall
     */
    public Session session(Today today, Instant now, Weights weights) {
        List<Entry> due = entries.stream()
                .filter(entry -> entry.due(now))
                .sorted(urgency(now, weights))
                .toList();
        List<Entry> leeches = due.stream().filter(limits::leech).toList();
        List<Entry> chosen = new ArrayList<>();
        int room = limits.questions() - today.asked().size();
        for (Entry entry : due) {
            // what was asked today already took its room
            boolean paid = today.asked().contains(entry.key());
            if (!limits.leech(entry) && (paid || room > 0)) {
                chosen.add(entry);
                room -= paid ? 0 : 1;
            }
        }
        long fresh = Math.max(0, Math.min(room, limits.fresh() - today.fresh()));
        entries.stream().filter(Entry::fresh).limit(fresh).forEach(chosen::add);
        List<Entry> mixed = Mix.of(chosen, last(today));
        List<Entry> later = due.stream()
                .filter(Predicate.not(limits::leech))
                .filter(entry -> !mixed.contains(entry))
                .toList();
        return new Session(mixed, later, leeches, next(now));
    }

    private static Comparator<Entry> urgency(Instant now, Weights weights) {
        return Comparator.comparing(Entry::sureButWrong)
                .reversed()
                .thenComparing(entry -> entry.card().recall(now, weights))
                .thenComparing(entry -> entry.card().due())
                .thenComparing(Entry::key);
    }

    private Optional<Entry> last(Today today) {
        return today.last().flatMap(key -> entries.stream()
                .filter(entry -> entry.key().equals(key))
                .findFirst());
    }

    private Optional<Instant> next(Instant now) {
        return entries.stream()
                .filter(entry -> !entry.fresh() && !limits.leech(entry))
                .map(entry -> entry.card().due())
                .filter(due -> due.isAfter(now))
                .min(Comparator.naturalOrder());
    }
}
