package dev.whichcraft.domain.mastery.practice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How much practice the coming days bring, if nothing is added and each answer is right.
 *
 * @param days the first is today
 */
public record Forecast(List<Day> days) {

    /**
     * One day.
     *
     * @param date in the person's zone
     * @param due cards that fall due on it; those that are overdue count today
     * @param asked cards that are then asked: the limit carries the rest over to the day after
     */
    public record Day(LocalDate date, int due, int asked) {}

    /** The first day after which nothing that was due is left over; empty when these days are too few. */
    public Optional<LocalDate> through() {
        int over = 0;
        for (Day day : days) {
            over += day.due() - day.asked();
            if (over == 0) {
                return Optional.of(day.date());
            }
        }
        return Optional.empty();
    }

    /**
     * The forecast for a queue.
     *
     * @param today what was asked since the person's day began
     * @param zone where the person's days begin and end
     * @param days how many to tell, today included
     */
    public static Forecast of(Queue queue, Today today, Instant now, ZoneId zone, int days) {
        LocalDate first = LocalDate.ofInstant(now, zone);
        Map<LocalDate, List<Entry>> byDate = queue.entries().stream()
                .filter(entry -> !entry.fresh() && !queue.limits().leech(entry))
                .collect(Collectors.groupingBy(entry -> {
                    LocalDate date = LocalDate.ofInstant(entry.card().due(), zone);
                    return date.isBefore(first) ? first : date;
                }));
        List<Day> told = new ArrayList<>();
        int backlog = 0;
        for (int i = 0; i < days; i++) {
            LocalDate date = first.plusDays(i);
            List<Entry> due = byDate.getOrDefault(date, List.of());
            Today then = i == 0 ? today : Today.BEGINS;
            int paid = (int) due.stream()
                    .filter(entry -> then.asked().contains(entry.key()))
                    .count();
            int room = Math.max(0, queue.limits().questions() - then.asked().size());
            int waiting = backlog + due.size() - paid;
            int asked = Math.min(waiting, room);
            backlog = waiting - asked;
            told.add(new Day(date, due.size(), asked + paid));
        }
        return new Forecast(List.copyOf(told));
    }
}
