package dev.whichcraft.models.picture;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.models.picture.Picture.Box;
import dev.whichcraft.models.picture.Picture.Path;
import dev.whichcraft.models.picture.Picture.Words;
import java.util.ArrayList;
import java.util.List;

/** A picture in the making. */
public final class Drawing {

    private static final double MARK = 11;

    private final List<Box> boxes = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Words> words = new ArrayList<>();

    /** Adds a rectangle. */
    public Drawing box(double x, double y, double width, double height, String look) {
        boxes.add(new Box(x, y, width, height, 3, look));
        return this;
    }

    /** Adds a line. */
    public Drawing path(Path path) {
        paths.add(path);
        return this;
    }

    /** Adds a label that begins at x; y is the line its letters stand on. */
    public Drawing words(double x, double y, String look, String text) {
        words.add(Words.at(x, y, look, text));
        return this;
    }

    /** Adds a label. */
    public Drawing words(Words label) {
        words.add(label);
        return this;
    }

    /** Adds the mark of a side, a circle or a square, and returns how much room it took. */
    public double mark(Side side, double x, double y) {
        double round = side == Side.A ? MARK / 2 : 1.5;
        switch (side) {
            case A, B -> boxes.add(new Box(x, y - MARK + 1, MARK, MARK, round, side == Side.A ? "a" : "b"));
            default -> {
                boxes.add(new Box(x, y - MARK + 1, MARK, MARK, 1.5, "b outline"));
                boxes.add(new Box(x + 3, y - MARK + 4, MARK - 6, MARK - 6, (MARK - 6) / 2, "a"));
            }
        }
        return MARK + 6;
    }

    /** The picture. */
    public Picture finished(String title, double height) {
        return new Picture(title, height, List.copyOf(boxes), List.copyOf(paths), List.copyOf(words), false);
    }
}
