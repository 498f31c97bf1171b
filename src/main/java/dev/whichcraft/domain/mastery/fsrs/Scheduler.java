package dev.whichcraft.domain.mastery.fsrs;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * From a card and a rating to the card after it.
 *
 * @param weights of the formulas
 * @param retention the chance of recall at which to ask again, between 0 and 1
 * @param fuzz how cards are spread over neighbouring days
 */
public record Scheduler(Weights weights, double retention, Fuzz fuzz) {

    /** Published weights, recall of 0.90, spread by card. */
    public static final Scheduler DEFAULT = new Scheduler(Weights.DEFAULT, 0.9, Fuzz.BY_CARD);

    /** Refuses a retention that no interval could reach. */
    public Scheduler {
        if (!(retention > 0 && retention < 1)) {
            throw new IllegalArgumentException("Retention lies between 0 and 1, not at " + retention);
        }
    }

    /**
     * The card after a review.
     *
     * @param key names the card; the same for all its reviews
     * @param at when it was reviewed
     */
    public Card next(Card card, Rating rating, Instant at, String key) {
        Memory memory = card.memory()
                .map(known -> known.after(rating, card.rest(at).toDays(), weights))
                .orElseGet(() -> Memory.first(rating, weights));
        int reviews = card.reviews() + 1;
        boolean lapse = card.state() == State.REVIEW && rating == Rating.AGAIN;
        OptionalInt step = step(card, rating);
        Duration wait = step.isPresent()
                ? steps(card).wait(step.getAsInt(), rating)
                : Duration.ofDays(fuzz.days(Curve.of(weights).interval(memory.stability(), retention), key, reviews));
        return new Card(
                Optional.of(memory),
                step.isPresent() ? stepping(card) : State.REVIEW,
                step.orElse(0),
                at.plus(wait),
                Optional.of(at),
                reviews,
                card.lapses() + (lapse ? 1 : 0));
    }

    /**
     * One time a card was asked.
     *
     * @param rating how well it was recalled
     * @param at when
     */
    public record Review(Rating rating, Instant at) {}

    /**
     * The card after all its reviews.
     *
     * @param reviews oldest first, at least one
     * @param key names the card; the same for all its reviews
     */
    public Card replay(List<Review> reviews, String key) {
        Card card = Card.fresh(reviews.get(0).at());
        for (Review review : reviews) {
            card = next(card, review.rating(), review.at(), key);
        }
        return card;
    }

    /** The step that follows; empty when the card comes back after days. */
    private static OptionalInt step(Card card, Rating rating) {
        if (card.state() == State.REVIEW && rating != Rating.AGAIN) {
            return OptionalInt.empty();
        }
        return steps(card).next(card.step(), rating);
    }

    private static Steps steps(Card card) {
        return stepping(card) == State.LEARNING ? Steps.LEARNING : Steps.RELEARNING;
    }

    private static State stepping(Card card) {
        return switch (card.state()) {
            case NEW, LEARNING -> State.LEARNING;
            case REVIEW, RELEARNING -> State.RELEARNING;
        };
    }
}
