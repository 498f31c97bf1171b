package dev.whichcraft.dashboards.items.words;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.domain.itemstats.Figure;
import java.util.Locale;

/**
 * What a figure comes to: for a page as it is said, for a file to calculate with.
 *
 * @param cell the number, or why there is none
 * @param unit of the number; empty for none
 */
public record Value(Cell cell, String unit) {

    private static final String SPACE = "\u00a0";
    private static final String PERCENT = "%";

    /** A figure in percent, with one digit behind the point. */
    static Value percent(Figure figure) {
        return of(figure, figure.value(), 1, PERCENT);
    }

    /** A figure without a unit, with so many digits behind the point. */
    static Value plain(Figure figure, int digits) {
        return of(figure, figure.value(), digits, "");
    }

    /** A figure in points as percent of what can be earned; in points where that is not the same for all. */
    static Value ofMax(Figure figure, int max) {
        return max == 0 ? of(figure, figure.value(), 2, "points") : of(figure, 100 * figure.value() / max, 1, PERCENT);
    }

    /** So many of something. */
    static Value of(long count, String unit) {
        return new Value(Cell.of(count), unit);
    }

    private static Value of(Figure figure, double value, int digits, String unit) {
        return figure.known()
                ? new Value(number(value, digits), unit)
                : new Value(Cell.of(FigureWords.word(figure.why())), "");
    }

    private static Cell number(double value, int digits) {
        double scale = Math.pow(10, digits);
        // what rounds to nothing has no sign
        double rounded = Math.round(value * scale) / scale;
        return Cell.of(String.format(Locale.ENGLISH, "%." + digits + "f", rounded), rounded);
    }

    /** As it is said. */
    public String text() {
        return unit.isEmpty() ? cell.shown() : cell.shown() + SPACE + unit;
    }
}
