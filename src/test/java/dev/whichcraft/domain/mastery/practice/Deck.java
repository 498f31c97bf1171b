package dev.whichcraft.domain.mastery.practice;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.mastery.fsrs.Card;
import dev.whichcraft.domain.mastery.fsrs.Memory;
import dev.whichcraft.domain.mastery.fsrs.State;
import dev.whichcraft.domain.mastery.practice.Entry.Answer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Cards for tests. */
final class Deck {

    static final Instant NOW = Instant.parse("2026-03-10T18:00:00Z");
    static final Answer SURE_BUT_WRONG = new Answer(false, Confidence.CERTAIN);
    static final Answer RIGHT = new Answer(true, Confidence.LIKELY);

    private Deck() {}

    /** A card of stability 10, asked so long ago. */
    static Entry known(String key, String section, double daysAgo) {
        return known(key, section, daysAgo, 10, 0, RIGHT);
    }

    static Entry known(String key, String section, double daysAgo, double stability, int lapses, Answer last) {
        Instant asked = NOW.minus(Duration.ofMinutes(Math.round(daysAgo * 24 * 60)));
        Instant due = asked.plus(Duration.ofDays(Math.max(1, Math.round(stability))));
        Card card =
                new Card(Optional.of(new Memory(stability, 5)), State.REVIEW, 0, due, Optional.of(asked), 9, lapses);
        return new Entry(key, section, "", card, Optional.of(last));
    }

    static Entry fresh(String key, String section) {
        return new Entry(key, section, "", Card.fresh(NOW), Optional.empty());
    }

    static Entry twin(Entry entry, String twin) {
        return new Entry(entry.key(), entry.section(), twin, entry.card(), entry.last());
    }

    static List<String> keys(List<Entry> entries) {
        return entries.stream().map(Entry::key).toList();
    }

    /** Cards of all kinds: new, due, overdue, not due, leeches, wrong with certainty, with and without twin. */
    static List<Entry> random(Random random, int size, int sections) {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            String section = "section " + random.nextInt(sections);
            Answer last =
                    new Answer(random.nextBoolean(), Confidence.values()[random.nextInt(Confidence.values().length)]);
            Entry entry = random.nextInt(5) == 0
                    ? fresh("q" + i, section)
                    : known(
                            "q" + i,
                            section,
                            random.nextDouble() * 40,
                            0.5 + random.nextDouble() * 30,
                            random.nextInt(10),
                            last);
            entries.add(random.nextInt(3) == 0 ? twin(entry, "q" + random.nextInt(size)) : entry);
        }
        return entries.stream()
                .map(entry -> entry.twin().equals(entry.key()) ? twin(entry, "") : entry)
                .toList();
    }
}
