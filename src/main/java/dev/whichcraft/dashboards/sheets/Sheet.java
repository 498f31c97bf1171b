package dev.whichcraft.dashboards.sheets;

import dev.whichcraft.web.files.Spreadsheet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table.
 *
 * @param name in the address of its file
 * @param title says what it shows
 * @param heads of its columns
 * @param rows the first cell of each says what the row is about
 */
public record Sheet(String name, String title, List<Head> heads, List<List<Cell>> rows) {

    /** One that is sorted by nothing. */
    public static Sheet of(String name, String title, List<String> heads, List<List<Cell>> rows) {
        return new Sheet(name, title, heads.stream().map(Head::of).toList(), rows);
    }

    /** One row. */
    public static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }

    /** For a file: texts, and numbers to calculate with. */
    Spreadsheet spreadsheet() {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(heads.stream().<Object>map(Head::text).toList());
        rows.forEach(row -> lines.add(row.stream().map(Cell::value).toList()));
        return new Spreadsheet(lines);
    }
}
