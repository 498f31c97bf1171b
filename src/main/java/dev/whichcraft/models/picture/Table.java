package dev.whichcraft.models.picture;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.Figure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A picture in rows and columns.
 *
 * @param caption what it shows
 * @param head of each column
 * @param rows in order
 */
public record Table(String caption, List<String> head, List<Row> rows) {

    /** A table of rows. */
    public static Table of(String caption, List<String> head, List<Row> rows) {
        return new Table(caption, head, rows);
    }

    /**
     * A row.
     *
     * @param side whose it is, for a mark before its name; null for none
     * @param name its head
     * @param cells the others
     */
    public record Row(Side side, String name, List<Cell> cells) {

        /** A row of plain cells. */
        public static Row of(Side side, String name, String... cells) {
            return new Row(
                    side,
                    name,
                    Arrays.stream(cells).map(cell -> new Cell(cell, null)).toList());
        }

        /** The same with one more cell, whose value is assumed, measured or stated somewhere. */
        public Row and(String text, Figure figure) {
            List<Cell> more = new ArrayList<>(cells);
            more.add(new Cell(text, figure));
            return new Row(side, name, List.copyOf(more));
        }
    }

    /**
     * A value.
     *
     * @param text as shown
     * @param figure where it is from; null when the model worked it out
     */
    public record Cell(String text, Figure figure) {}
}
