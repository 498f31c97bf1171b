package dev.whichcraft.dashboards.sheets;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.web.TimeWords;
import dev.whichcraft.web.Words;
import dev.whichcraft.web.files.Spreadsheet.Shown;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;

/**
 * A cell of a table.
 *
 * @param text as it is read
 * @param file as a program for tables is to read it; null where that is the text
 * @param link to the rows behind it; null for none
 * @param level shown with its shape; null where it is none
 */
public record Cell(String text, Shown file, String link, Level level) {

    private static final String PERCENT = "0 %";

    private static final String DAY = "d mmm yyyy";

    /** A text. */
    public static Cell of(String text) {
        return new Cell(text, null, null, null);
    }

    /** A count. */
    public static Cell of(long count) {
        return of(String.valueOf(count), count);
    }

    /** A number, as it is read. */
    public static Cell of(String text, Number number) {
        return shown(text, number, "");
    }

    /** A level. */
    public static Cell of(Level level) {
        return new Cell(Words.word(level), null, null, level);
    }

    /** A day; nothing where there is none. */
    public static Cell day(Instant at, ZoneId zone) {
        return at == null ? of("") : day(TimeWords.date(at, zone), LocalDate.ofInstant(at, zone));
    }

    /** A day by its date. */
    public static Cell day(LocalDate day) {
        return day(day.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
    }

    /** A day that is read in another way. */
    public static Cell day(String text, LocalDate day) {
        return shown(text, day, DAY);
    }

    /** A share of 1, in percent. */
    public static Cell share(double share) {
        return shown(Words.percent(share), Words.hundredths(share) / 100.0, PERCENT);
    }

    /** The same where it is about enough people. */
    public static Cell rate(long people, double share) {
        return Crowd.tells(people) ? share(share) : of(people == 0 ? "" : "Fewer than five people");
    }

    private static Cell shown(String text, Object value, String format) {
        return new Cell(text, new Shown(value, text, format), null, null);
    }

    /** The same with a link to the rows behind it. */
    public Cell to(String path) {
        return new Cell(text, file, path, level);
    }

    /** As it stands on a page: a number below zero has a true minus there. */
    public String shown() {
        return file != null && file.value() instanceof Number ? text.replace('-', '\u2212') : text;
    }

    /** As it is to stand in a file. */
    Object value() {
        return file == null ? text : file;
    }
}
