package dev.whichcraft.dashboards.sheets;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.web.TimeWords;
import dev.whichcraft.web.Words;
import dev.whichcraft.web.files.Spreadsheet.Shown;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A cell of a table.
 *
 * @param text as it is read
 * @param number for calculating with it; null where it is none
 * @param link to the rows behind it; null for none
 * @param level shown with its shape; null where it is none
 */
public record Cell(String text, Number number, String link, Level level) {

    /** A text. */
    public static Cell of(String text) {
        return new Cell(text, null, null, null);
    }

    /** A count. */
    public static Cell of(long count) {
        return new Cell(String.valueOf(count), count, null, null);
    }

    /** A level. */
    public static Cell of(Level level) {
        return new Cell(Words.word(level), null, null, level);
    }

    /** A day; nothing where there is none. */
    public static Cell day(Instant at, ZoneId zone) {
        return of(at == null ? "" : TimeWords.date(at, zone));
    }

    /** The same with a link to the rows behind it. */
    public Cell to(String path) {
        return new Cell(text, number, path, level);
    }

    /** As it stands on a page: a number below zero has a true minus there. */
    public String shown() {
        return number == null ? text : text.replace('-', '\u2212');
    }

    /** As a program for tables is to read it. */
    Object value() {
        return number == null ? text : new Shown(number, text);
    }
}
