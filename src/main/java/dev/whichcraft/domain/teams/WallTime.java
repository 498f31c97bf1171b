package dev.whichcraft.domain.teams;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.util.Locale;
import java.util.Optional;

/**
 * What a clock on the wall shows, as somebody typed it.
 *
 * @param at the moment; empty for nothing typed, and for a mistake
 * @param mistake why it is no moment, said to the person; empty when it is one or nothing was typed
 */
public record WallTime(Optional<Instant> at, String mistake) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ENGLISH);

    private static final int LAST_YEAR = 9999;

    /**
     * Reads it. A time that the clock shows twice, as summer ends, is the first of the two.
     *
     * @param typed as in {@code 2027-03-28T02:30}
     */
    public static WallTime of(String typed, ZoneId zone) {
        if (typed.isBlank()) {
            return new WallTime(Optional.empty(), "");
        }
        LocalDateTime time;
        try {
            time = LocalDateTime.parse(typed.strip().replace(' ', 'T'));
        } catch (DateTimeParseException e) {
            return new WallTime(
                    Optional.empty(), "is no date with a time. Write it like 2027-01-31T18:00, or pick it.");
        }
        if (time.getYear() > LAST_YEAR || time.getYear() < 0) {
            return new WallTime(Optional.empty(), "is in a year that no calendar here knows.");
        }
        ZoneOffsetTransition change = zone.getRules().getTransition(time);
        if (change != null && change.isGap()) {
            return new WallTime(
                    Optional.empty(),
                    "does not exist: on " + DAY.format(time) + " the clocks in " + zone.getId() + " go from "
                            + TIME.format(change.getDateTimeBefore()) + " straight to "
                            + TIME.format(change.getDateTimeAfter()) + ". Take a time before or after.");
        }
        return new WallTime(
                Optional.of(time.atZone(zone).withEarlierOffsetAtOverlap().toInstant()), "");
    }

    /** What a clock in a zone shows at a moment, to be typed again. */
    public static String typed(Instant at, ZoneId zone) {
        return FIELD.format(at.atZone(zone));
    }

    /** What is to be known of a moment at which the clocks in a zone show a time that comes twice; empty for any other. */
    public static String twice(Instant at, ZoneId zone) {
        ZoneOffsetTransition change =
                zone.getRules().getTransition(at.atZone(zone).toLocalDateTime());
        if (change == null || !change.isOverlap()) {
            return "";
        }
        boolean first = at.atZone(zone).getOffset().equals(change.getOffsetBefore());
        return "the " + (first ? "first" : "second") + " of the two, as the clocks go back that night";
    }
}
