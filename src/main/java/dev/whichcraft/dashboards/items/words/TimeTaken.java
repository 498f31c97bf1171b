package dev.whichcraft.dashboards.items.words;

import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.Spread;
import java.util.List;

/**
 * How long a question takes.
 *
 * @param seconds that attempts spent on it, where that is known
 * @param people of how many people it is known at least
 */
public record TimeTaken(Spread seconds, long people) {

    private boolean told() {
        return people >= ItemFigures.LEAST;
    }

    private long half() {
        return seconds.at((seconds.n() - 1) / 2);
    }

    private long threeQuarters() {
        return seconds.at((seconds.n() * 3 - 1) / 4);
    }

    /**
     * In a sentence.
     *
     * @param n how many attempts there are
     */
    public String sentence(long n) {
        return told()
                ? "Half took up to %s for it, three quarters up to %s; known of %d of %d attempts."
                        .formatted(FigureWords.time(half()), FigureWords.time(threeQuarters()), seconds.n(), n)
                : "How long it takes is shown once it is known of %d people; it is known of %d."
                        .formatted(ItemFigures.LEAST, people);
    }

    /** As figures; none where too few are known. */
    public List<Reading> readings() {
        return told()
                ? List.of(
                        new Reading("Time of half", Value.of(half(), "s"), "Half took no longer.", ""),
                        new Reading(
                                "Time of three quarters",
                                Value.of(threeQuarters(), "s"),
                                "Three quarters took no longer.",
                                ""),
                        new Reading(
                                "Time known",
                                Value.of(seconds.n(), "attempts"),
                                "Of so many attempts the time is known.",
                                ""))
                : List.of();
    }
}
