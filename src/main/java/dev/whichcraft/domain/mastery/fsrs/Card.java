package dev.whichcraft.domain.mastery.fsrs;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One question in a person's practice.
 *
 * @param memory empty while new
 * @param state where it stands
 * @param step place within the steps while learning or relearning, from 0; otherwise 0
 * @param due when to ask it next
 * @param lastReview when it was last asked; empty while new
 * @param reviews how often it was asked
 * @param lapses how often it was known and then forgotten
 */
public record Card(
        Optional<Memory> memory,
        State state,
        int step,
        Instant due,
        Optional<Instant> lastReview,
        int reviews,
        int lapses) {

    /** A card that was never asked. */
    public static Card fresh(Instant due) {
        return new Card(Optional.empty(), State.NEW, 0, due, Optional.empty(), 0, 0);
    }

    /** Time since the last review; zero while new, and for an instant before it. */
    public Duration rest(Instant at) {
        Duration rest = lastReview.map(last -> Duration.between(last, at)).orElse(Duration.ZERO);
        return rest.isNegative() ? Duration.ZERO : rest;
    }

    /** The chance that it would be recalled now, 0 to 1, parts of days counted; 0 while new. */
    public double recall(Instant at, Weights weights) {
        double days = rest(at).toMillis() / (double) Duration.ofDays(1).toMillis();
        return memory.map(known -> Curve.of(weights).recall(days, known.stability()))
                .orElse(0.0);
    }

    /**
     * This card, asked again at once and with its lapses forgiven: after the lesson was read again, or because a claim
     * changed on which the question rests. What is known of the memory stays.
     */
    public Card broughtBack(Instant at) {
        return new Card(memory, state, step, due.isBefore(at) ? due : at, lastReview, reviews, 0);
    }
}
