package dev.whichcraft.practice;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.practice.Deck.Asked;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What came up in a person's practice.
 *
 * @param due titles of the questions that fell due since a moment, the longest due first
 * @param changed statements that changed since a question that rests on them was last answered
 */
public record News(List<String> due, List<Changed> changed) {

    /** A statement that changed. */
    public record Changed(Course course, Claim claim) {}

    static News of(Deck deck, Instant since) {
        List<String> due = deck.cards().values().stream()
                .filter(asked ->
                        asked.card().due.isAfter(since) && !asked.card().due.isAfter(deck.now()))
                .sorted(Comparator.comparing(asked -> asked.card().due))
                .map(asked -> asked.question().title())
                .toList();
        List<Changed> changed = deck.cards().values().stream()
                .filter(Asked::changed)
                .flatMap(asked -> claims(asked).stream().map(claim -> new Changed(asked.course(), claim)))
                .distinct()
                .sorted(Comparator.comparing(one -> one.claim().id()))
                .toList();
        return new News(due, changed);
    }

    /** The statements whose text was another one when the question was last answered. */
    private static List<Claim> claims(Asked asked) {
        Set<String> known = Set.copyOf(Arrays.asList(asked.card().evidence.split("-")));
        return asked.question().task(Stage.SCENARIO).orElseThrow().evidence().stream()
                .flatMap(id -> asked.course().claim(id).stream())
                .filter(claim -> !known.contains(claim.hash()))
                .toList();
    }
}
