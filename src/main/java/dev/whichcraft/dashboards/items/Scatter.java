package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.items.QuizTable.Row;
import dev.whichcraft.dashboards.items.words.FigureWords;
import dev.whichcraft.domain.itemstats.ItemFigures;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The questions of a quiz as a picture: to the right the easier ones, further up those that tell better. Lengths are in its
 * own units, all worked out here.
 *
 * @param dots one a question that has both figures
 * @param bottom discrimination at the lower edge, in percent
 */
public record Scatter(List<Dot> dots, int bottom) {

    /** Width of the picture. */
    public static final int WIDTH = 560;

    /** Height of the picture. */
    public static final int HEIGHT = 360;

    private static final int LEFT = 74;
    private static final int RIGHT = WIDTH - 18;
    private static final int TOP = 16;
    private static final int BOTTOM = HEIGHT - 56;
    private static final int STEP = 20;

    /**
     * A question.
     *
     * @param number in the quiz
     * @param path of its page
     * @param grave whether it should be looked at
     * @param says its name and figures
     */
    public record Dot(double x, double y, int number, String path, boolean grave, String says) {}

    /** A line of the grid and what stands beside it. */
    public record Tick(double at, String text) {}

    static Scatter of(Asked asked, List<Row> rows) {
        List<Row> known = rows.stream()
                .filter(row -> row.figures().facility().known()
                        && row.figures().discrimination().known())
                .toList();
        double lowest = known.stream()
                .mapToDouble(row -> row.figures().discrimination().value())
                .min()
                .orElse(0);
        int bottom = (int) Math.min(0, Math.floor(lowest / STEP) * STEP);
        return new Scatter(known.stream().map(row -> dot(asked, row, bottom)).toList(), bottom);
    }

    private static Dot dot(Asked asked, Row row, int bottom) {
        ItemFigures figures = row.figures();
        return new Dot(
                x(figures.facility().value()),
                y(figures.discrimination().value(), bottom),
                row.number(),
                asked.path(row.question().id()),
                row.grave(),
                "%d. %s: facility %s %%, discrimination %s %%"
                        .formatted(
                                row.number(),
                                row.question().title(),
                                FigureWords.tenths(figures.facility().value()),
                                FigureWords.tenths(figures.discrimination().value())));
    }

    private static double x(double facility) {
        return tenths(LEFT + (RIGHT - LEFT) * facility / 100);
    }

    private static double y(double discrimination, int bottom) {
        return tenths(BOTTOM - (BOTTOM - TOP) * (discrimination - bottom) / (100.0 - bottom));
    }

    private static double tenths(double length) {
        return Math.round(length * 10) / 10.0;
    }

    /** Lines from left to right. */
    public List<Tick> across() {
        return IntStream.iterate(bottom, at -> at <= 100, at -> at + STEP)
                .mapToObj(at -> new Tick(y(at, bottom), String.valueOf(at).replace('-', '\u2212')))
                .toList();
    }

    /** Lines from top to bottom. */
    public List<Tick> upright() {
        return IntStream.iterate(0, at -> at <= 100, at -> at + STEP)
                .mapToObj(at -> new Tick(x(at), String.valueOf(at)))
                .toList();
    }

    /** Where a discrimination of nothing is. */
    public double zero() {
        return y(0, bottom);
    }

    /** The lower edge. */
    public double floor() {
        return BOTTOM;
    }
}
