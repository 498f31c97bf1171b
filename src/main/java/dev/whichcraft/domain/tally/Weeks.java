package dev.whichcraft.domain.tally;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.IntStream;

/** Weeks, named by their Monday. They begin by UTC, so that counts are the same wherever one looks from. */
public final class Weeks {

    /** How many weeks ago "a month ago" is. */
    public static final int MONTH = 4;

    private Weeks() {}

    /** The week of a moment. */
    public static LocalDate of(Instant moment) {
        return moment.atZone(ZoneOffset.UTC).toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** The last whole week before one: the one that runs tells less than others, the less the earlier in it one looks. */
    public static LocalDate lastWhole(LocalDate week) {
        return week.minusWeeks(1);
    }

    /** So many weeks up to this one, the earliest first. */
    public static List<LocalDate> until(LocalDate last, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> last.minusWeeks(count - 1L - i))
                .toList();
    }
}
