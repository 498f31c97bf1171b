package dev.whichcraft.dashboards.items.words;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.domain.itemstats.Figure;
import dev.whichcraft.domain.itemstats.Figure.Why;
import dev.whichcraft.domain.itemstats.ItemFigures;
import java.util.Locale;

/** How figures are said. */
public final class FigureWords {

    private static final String SPACE = "\u00a0";

    private FigureWords() {}

    /** A number with one digit behind the point; what rounds to nothing has no sign. */
    public static String tenths(double value) {
        return String.format(Locale.ENGLISH, "%.1f", rounded(value));
    }

    private static double rounded(double value) {
        return Math.round(value * 10) / 10.0;
    }

    /** A time in seconds. */
    public static String time(long seconds) {
        return seconds < 90 ? seconds + SPACE + "s" : tenths(seconds / 60.0) + SPACE + "min";
    }

    /** A figure in percent as a cell; a word instead where there is none. */
    public static Cell cell(Figure figure) {
        return cell(figure, figure.value());
    }

    /** A figure as a cell that shows this value in percent. */
    public static Cell cell(Figure figure, double percent) {
        return figure.known() ? number(percent) : Cell.of(word(figure.why()));
    }

    /** A number as a cell, with one digit behind the point. */
    public static Cell number(double value) {
        return Cell.of(tenths(value), rounded(value));
    }

    /** Why there is no value, in a word or two. */
    public static String word(Why why) {
        return switch (why) {
            case TOO_FEW -> "too few";
            case ALIKE -> "all alike";
            case REST_ALIKE -> "rest alike";
            case AGAINST -> "none";
            case ONE_QUESTION -> "one question";
            case DIFFERENT -> "not the same";
        };
    }

    /** The same, explained. */
    public static String sentence(Why why) {
        return switch (why) {
            case TOO_FEW ->
                "“Too few”: from %d people on a facility and a mean are shown, from %d on the other figures. Fewer say little, and might tell who they were. A person counts by their first attempt, so one who comes back often is still one."
                        .formatted(ItemFigures.LEAST, ItemFigures.LEAST_FOR_INDICES);
            case ALIKE -> "“All alike”: everybody earned the same, so nothing can be compared with it.";
            case REST_ALIKE -> "“Rest alike”: everybody earned the same on all other questions together.";
            case AGAINST ->
                "“None”: who does well on the question does worse on the whole, so it adds nothing to the differences.";
            case ONE_QUESTION -> "“One question”: it takes two to compare them.";
            case DIFFERENT ->
                "“Not the same”: not everybody has marks on the same questions: they were asked others, or one is out of the count since a correction.";
        };
    }
}
