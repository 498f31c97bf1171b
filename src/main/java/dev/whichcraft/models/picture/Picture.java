package dev.whichcraft.models.picture;

import java.util.List;

/**
 * A drawing. Lengths are in units of the picture, {@value #WIDTH} to its width, so that its text stays readable on a narrow
 * phone; y grows downwards. Boxes are painted first, then paths, then words.
 *
 * @param title what it shows; also told to screen readers, who find the values in the table beside it
 * @param height of the picture
 * @param boxes rectangles, and circles as boxes with round corners
 * @param paths lines of any shape
 * @param words labels
 * @param plays whether its width is time, so that a script may let it pass from left to right
 */
public record Picture(
        String title, double height, List<Box> boxes, List<Path> paths, List<Words> words, boolean plays) {

    /** Width of every picture. */
    public static final int WIDTH = 380;

    /** The same, where its width is time. */
    public Picture playing() {
        return new Picture(title, height, boxes, paths, words, true);
    }

    /** As SVG. */
    public String svg() {
        return Svg.of(this);
    }

    /**
     * A rectangle.
     *
     * @param round radius of its corners
     * @param look class names of the stylesheet, such as {@code a} or {@code b soft}
     */
    public record Box(double x, double y, double width, double height, double round, String look) {

        /** A rectangle with places rounded to tenths. */
        public Box {
            x = tenths(x);
            y = tenths(y);
            width = tenths(width);
            height = tenths(height);
        }
    }

    /**
     * A line.
     *
     * @param d as SVG writes it
     * @param look class names of the stylesheet
     */
    public record Path(String d, String look) {

        /** A straight line. */
        public static Path line(double x, double y, double toX, double toY, String look) {
            return new Path("M " + tenths(x) + " " + tenths(y) + " L " + tenths(toX) + " " + tenths(toY), look);
        }

        /** A line through points, each an x and a y. */
        public static Path through(List<double[]> points, String look) {
            StringBuilder d = new StringBuilder();
            for (double[] point : points) {
                d.append(d.isEmpty() ? "M " : " L ")
                        .append(tenths(point[0]))
                        .append(' ')
                        .append(tenths(point[1]));
            }
            return new Path(d.toString(), look);
        }
    }

    /**
     * A label on one line.
     *
     * @param y of the line the letters stand on
     * @param anchor {@code start}, {@code middle} or {@code end}: where x is in the text
     * @param look class names of the stylesheet; {@code note} is small and muted
     */
    public record Words(double x, double y, String anchor, String look, String text) {

        /** A label with places rounded to tenths. */
        public Words {
            x = tenths(x);
            y = tenths(y);
        }

        /** A label that begins at x. */
        public static Words at(double x, double y, String look, String text) {
            return new Words(x, y, "start", look, text);
        }
    }

    static double tenths(double length) {
        return Math.round(length * 10) / 10.0;
    }
}
