package dev.whichcraft.domain.mastery.fsrs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchedulerTest {

    private static final Instant START = Instant.parse("2022-11-29T12:30:00Z");
    private static final Scheduler EXACT = new Scheduler(Weights.DEFAULT, 0.9, Fuzz.NONE);

    @Test
    void aReplayOfTheLogGivesTheSameCard() {
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            List<Scheduler.Review> log = new ArrayList<>();
            Instant at = START;
            Card card = Card.fresh(at.minus(Duration.ofDays(random.nextInt(3))));
            for (int review = 0; review < 12; review++) {
                Rating rating = Rating.values()[random.nextInt(4)];
                log.add(new Scheduler.Review(rating, at));
                card = Scheduler.DEFAULT.next(card, rating, at, "key" + i);
                assertEquals(card, Scheduler.DEFAULT.replay(log, "key" + i));
                at = at.plus(Duration.ofMinutes(random.nextInt(20_000)));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        // state, step, rating, new state, new step, wait, lapses added
        "NEW, 0, AGAIN, LEARNING, 0, PT1M, 0",
        "NEW, 0, HARD, LEARNING, 0, PT5M30S, 0",
        "NEW, 0, GOOD, LEARNING, 1, PT10M, 0",
        "NEW, 0, EASY, REVIEW, 0, days, 0",
        "LEARNING, 0, AGAIN, LEARNING, 0, PT1M, 0",
        "LEARNING, 0, HARD, LEARNING, 0, PT5M30S, 0",
        "LEARNING, 0, GOOD, LEARNING, 1, PT10M, 0",
        "LEARNING, 0, EASY, REVIEW, 0, days, 0",
        "LEARNING, 1, AGAIN, LEARNING, 0, PT1M, 0",
        "LEARNING, 1, HARD, LEARNING, 1, PT10M, 0",
        "LEARNING, 1, GOOD, REVIEW, 0, days, 0",
        "LEARNING, 1, EASY, REVIEW, 0, days, 0",
        "REVIEW, 0, AGAIN, RELEARNING, 0, PT10M, 1",
        "REVIEW, 0, HARD, REVIEW, 0, days, 0",
        "REVIEW, 0, GOOD, REVIEW, 0, days, 0",
        "REVIEW, 0, EASY, REVIEW, 0, days, 0",
        "RELEARNING, 0, AGAIN, RELEARNING, 0, PT10M, 0",
        "RELEARNING, 0, HARD, RELEARNING, 0, PT15M, 0",
        "RELEARNING, 0, GOOD, REVIEW, 0, days, 0",
        "RELEARNING, 0, EASY, REVIEW, 0, days, 0"
    })
    void everyTransition(State state, int step, Rating rating, State then, int thenStep, String wait, int lapses) {
        for (Duration rest : List.of(Duration.ofMinutes(10), Duration.ofDays(3), Duration.ofDays(400))) {
            Card card = state == State.NEW ? Card.fresh(START) : asked(state, step);
            Instant at = START.plus(rest);
            Card next = EXACT.next(card, rating, at, "key");
            assertEquals(then, next.state());
            assertEquals(thenStep, next.step());
            int interval =
                    PublishedFormulas.interval(next.memory().orElseThrow().stability(), 0.9);
            assertEquals(
                    wait.equals("days") ? Duration.ofDays(interval) : Duration.parse(wait),
                    Duration.between(at, next.due()));
            assertEquals(Optional.of(at), next.lastReview());
            assertEquals(card.reviews() + 1, next.reviews());
            assertEquals(card.lapses() + lapses, next.lapses());
        }
    }

    /** The row of intervals that the tests of py-fsrs, ts-fsrs and go-fsrs publish for the default weights. */
    @Test
    void reproducesThePublishedIntervals() {
        Card card = Card.fresh(START);
        List<Long> intervals = new ArrayList<>();
        for (int grade : new int[] {3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3}) {
            card = EXACT.next(card, Rating.values()[grade - 1], card.due(), "key");
            intervals.add(Duration.between(card.lastReview().orElseThrow(), card.due())
                    .toDays());
        }
        assertEquals(List.of(0L, 2L, 11L, 46L, 163L, 498L, 0L, 0L, 2L, 4L, 7L, 12L, 21L), intervals);
    }

    @ParameterizedTest
    @CsvSource({"-5, 0", "0, 0", "23, 0", "24, 1", "47, 1", "48, 2"})
    void timeIsCountedInWholeDays(int hours, long days) {
        Card card = asked(State.REVIEW, 0);
        PublishedFormulas expected = new PublishedFormulas();
        expected.first = false;
        expected.s = 20;
        expected.d = 5;
        expected.review(3, days);
        Memory memory = EXACT.next(card, Rating.GOOD, START.plus(Duration.ofHours(hours)), "key")
                .memory()
                .orElseThrow();
        assertEquals(expected.s, memory.stability(), 1e-9);
    }

    @Test
    void aLongerWishForRetentionGivesShorterIntervals() {
        Card card = asked(State.REVIEW, 0);
        Instant at = START.plus(Duration.ofDays(20));
        Instant seldom = new Scheduler(Weights.DEFAULT, 0.8, Fuzz.NONE)
                .next(card, Rating.GOOD, at, "key")
                .due();
        Instant often = new Scheduler(Weights.DEFAULT, 0.95, Fuzz.NONE)
                .next(card, Rating.GOOD, at, "key")
                .due();
        assertTrue(often.isBefore(seldom));
    }

    @Test
    void aReplayGivesTheSameCardsAndABetterRatingIsNeverAskedEarlier() {
        for (int seed = 0; seed < 500; seed++) {
            String key = "course/question-" + seed;
            List<Card> once = history(seed, key);
            assertEquals(once, history(seed, key), "seed " + seed);
            for (Card card : once) {
                if (card.state() == State.REVIEW) {
                    Instant at = card.due().plus(Duration.ofHours(new Random(seed).nextInt(2000)));
                    for (int i = 1; i < 4; i++) {
                        Card worse = Scheduler.DEFAULT.next(card, Rating.values()[i - 1], at, key);
                        Card better = Scheduler.DEFAULT.next(card, Rating.values()[i], at, key);
                        assertTrue(!better.due().isBefore(worse.due()), "seed " + seed + ": " + card);
                    }
                }
            }
        }
    }

    private static List<Card> history(int seed, String key) {
        Random random = new Random(seed);
        List<Card> cards = new ArrayList<>();
        Card card = Card.fresh(START);
        for (int i = 0; i < 20; i++) {
            Instant at = card.due().plus(Duration.ofMinutes(random.nextInt(5000)));
            card = Scheduler.DEFAULT.next(card, Rating.values()[random.nextInt(4)], at, key);
            cards.add(card);
            assertTrue(card.due().isAfter(at), "seed " + seed);
            assertEquals(i + 1, card.reviews());
        }
        return cards;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -0.5, 1.5, Double.NaN})
    void aRetentionOutOfReachIsRefused(double retention) {
        assertThrows(IllegalArgumentException.class, () -> new Scheduler(Weights.DEFAULT, retention, Fuzz.NONE));
    }

    private static Card asked(State state, int step) {
        return new Card(Optional.of(new Memory(20, 5)), state, step, START, Optional.of(START), 4, 1);
    }
}
