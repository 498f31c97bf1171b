package dev.whichcraft.models.picture;

import dev.whichcraft.domain.content.Side;
import java.util.List;

/** Horizontal bars, each under its label, in one scale; each may consist of segments. */
public final class Bars {

    private static final double LONGEST = 296;
    private static final double ROW = 46;
    private static final double THICK = 18;

    private Bars() {}

    /**
     * A bar.
     *
     * @param side whose it is, for its mark; null for none
     * @param label above it
     * @param segments from left to right
     * @param end what is written behind it, usually its value
     */
    public record Bar(Side side, String label, List<Segment> segments, String end) {

        /** A bar of one segment in the colour of its side. */
        public static Bar of(Side side, String label, double value, String end) {
            String look = side == null ? "soft" : side == Side.A ? "a" : side == Side.B ? "b" : "both";
            return new Bar(side, label, List.of(new Segment(value, look)), end);
        }

        double length() {
            return segments.stream().mapToDouble(Segment::value).sum();
        }
    }

    /**
     * A part of a bar.
     *
     * @param value how long it is, in the unit of the scale
     * @param look class names of the stylesheet
     */
    public record Segment(double value, String look) {}

    /**
     * What a look stands for.
     *
     * @param label in words
     * @param look class names of the stylesheet
     */
    public record Key(String label, String look) {}

    /** Draws the bars; the longest takes the width. */
    public static Picture draw(String title, List<Bar> bars) {
        return draw(title, bars, List.of(), longest(bars));
    }

    /** Draws the bars in a scale that ends at {@code full}. */
    public static Picture draw(String title, List<Bar> bars, double full) {
        return draw(title, bars, List.of(), full);
    }

    /** Draws the bars below a key of their looks; the longest takes the width. */
    public static Picture draw(String title, List<Bar> bars, List<Key> keys) {
        return draw(title, bars, keys, longest(bars));
    }

    private static double longest(List<Bar> bars) {
        return bars.stream().mapToDouble(Bar::length).max().orElse(1);
    }

    private static Picture draw(String title, List<Bar> bars, List<Key> keys, double full) {
        Drawing drawing = new Drawing();
        double unit = full > 0 ? LONGEST / full : 0;
        double y = 16;
        for (Key key : keys) {
            drawing.box(1, y - 11, 14, 13, key.look()).words(22, y, "note", key.label());
            y += 19;
        }
        y += keys.isEmpty() ? 0 : 8;
        for (Bar bar : bars) {
            double room = bar.side() == null ? 0 : drawing.mark(bar.side(), 1, y);
            drawing.words(1 + room, y, "label", bar.label());
            double x = 1;
            for (Segment segment : bar.segments()) {
                if (segment.value() > 0) {
                    drawing.box(x, y + 6, segment.value() * unit, THICK, segment.look());
                }
                x += segment.value() * unit;
            }
            drawing.words(Math.max(x, 2) + 7, y + 20, "value", bar.end());
            y += ROW;
        }
        return drawing.finished(title, y - 16);
    }
}
