package dev.whichcraft.domain.mastery.practice;

import static dev.whichcraft.domain.mastery.practice.Deck.NOW;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.mastery.fsrs.Card;
import dev.whichcraft.domain.mastery.fsrs.Memory;
import dev.whichcraft.domain.mastery.fsrs.State;
import dev.whichcraft.domain.mastery.practice.Forecast.Day;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ForecastTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 10);

    @Test
    void overdueCardsCountTodayAndTheLimitCarriesThemOver() {
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            entries.add(Deck.known("overdue" + i, "a", 30));
        }
        entries.add(Deck.known("tomorrow", "a", 9));
        entries.add(Deck.known("in three days", "a", 7));
        entries.add(Deck.known("leech", "a", 30, 10, 8, Deck.RIGHT));
        entries.add(Deck.fresh("new", "a"));
        Queue queue = new Queue(entries, new Limits(2, 1, 8));
        assertEquals(
                List.of(
                        new Day(TODAY, 5, 2),
                        new Day(TODAY.plusDays(1), 1, 2),
                        new Day(TODAY.plusDays(2), 0, 2),
                        new Day(TODAY.plusDays(3), 1, 1),
                        new Day(TODAY.plusDays(4), 0, 0)),
                Forecast.of(queue, Today.BEGINS, NOW, UTC, 5).days());
        assertEquals(
                Optional.of(TODAY.plusDays(2)),
                Forecast.of(queue, Today.BEGINS, NOW, UTC, 5).through());
        assertEquals(
                Optional.empty(), Forecast.of(queue, Today.BEGINS, NOW, UTC, 2).through(), "these days are too few");
    }

    @Test
    void whatWasAskedTodayTakesItsRoom() {
        List<Entry> entries = List.of(Deck.known("q1", "a", 30), Deck.known("q2", "a", 30), Deck.known("q3", "a", 30));
        Queue queue = new Queue(entries, new Limits(2, 1, 8));
        // q1 was asked and comes back today: it costs nothing more
        Today today = new Today(Set.of("q1"), 0, Optional.of("q1"));
        assertEquals(
                List.of(new Day(TODAY, 3, 2), new Day(TODAY.plusDays(1), 0, 1)),
                Forecast.of(queue, today, NOW, UTC, 2).days());
    }

    @Test
    void daysBeginInThePersonsZone() {
        // 18:00 UTC on the tenth; due 24 hours later, which is the twelfth in Auckland, where it is the eleventh now
        Queue queue = new Queue(List.of(Deck.known("q", "a", 9)), Limits.DEFAULT);
        Forecast there = Forecast.of(queue, Today.BEGINS, NOW, ZoneId.of("Pacific/Auckland"), 2);
        assertEquals(List.of(new Day(TODAY.plusDays(1), 0, 0), new Day(TODAY.plusDays(2), 1, 1)), there.days());
    }

    @Test
    void aDayOfTwentyThreeHoursIsADay() {
        // clocks in New York go forward on the eighth; half past midnight on the ninth is 04:30 UTC
        Instant now = Instant.parse("2026-03-08T04:45:00Z");
        Instant due = Instant.parse("2026-03-09T04:30:00Z");
        Card card = new Card(Optional.of(new Memory(2, 5)), State.REVIEW, 0, due, Optional.of(now), 3, 0);
        Entry entry = new Entry("q", "a", "", card, Optional.empty());
        Forecast forecast = Forecast.of(
                new Queue(List.of(entry), Limits.DEFAULT), Today.BEGINS, now, ZoneId.of("America/New_York"), 3);
        assertEquals(List.of(0, 0, 1), forecast.days().stream().map(Day::due).toList());
    }

    @Test
    void neverPromisesMoreThanTheLimitNorLosesACard() {
        for (int seed = 0; seed < 1000; seed++) {
            Random random = new Random(seed);
            List<Entry> entries = Deck.random(random, random.nextInt(60), 4);
            Limits limits = new Limits(1 + random.nextInt(10), 2, 8);
            List<Day> days = Forecast.of(new Queue(entries, limits), Today.BEGINS, NOW, UTC, 120)
                    .days();
            long scheduled = entries.stream()
                    .filter(entry -> !entry.fresh() && !limits.leech(entry))
                    .count();
            assertEquals(scheduled, days.stream().mapToInt(Day::due).sum(), "seed " + seed);
            assertEquals(scheduled, days.stream().mapToInt(Day::asked).sum(), "seed " + seed);
            assertTrue(days.stream().allMatch(day -> day.asked() <= limits.questions()), "seed " + seed);
        }
    }
}
