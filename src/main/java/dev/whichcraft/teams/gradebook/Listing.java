package dev.whichcraft.teams.gradebook;

import dev.whichcraft.attempts.marks.MarkWords;
import dev.whichcraft.web.files.Spreadsheet;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** A gradebook as a table for a file. */
public final class Listing {

    private Listing() {}

    /** The gradebook as it is shown, but whole. */
    static Spreadsheet of(Grid grid) {
        List<List<Object>> rows = new ArrayList<>();
        List<Object> head = new ArrayList<>(List.of("Name"));
        for (Column column : grid.columns()) {
            head.addAll(List.of(
                    column.title() + ": state",
                    column.title() + ": percent",
                    column.title() + ": points",
                    column.title() + ": of"));
        }
        rows.add(head);
        for (Grid.Row row : grid.rows()) {
            List<Object> line = new ArrayList<>(List.of(row.name()));
            for (Cell cell : row.cells()) {
                line.add(cell.said());
                line.add(cell.share() == null ? null : number(cell.share() * 100));
                line.add(cell.points() == null ? null : number(cell.points()));
                line.add(cell.max());
            }
            rows.add(line);
        }
        return new Spreadsheet(rows);
    }

    /** A number as the page shows it. */
    public static BigDecimal number(double number) {
        return new BigDecimal(MarkWords.number(number));
    }
}
