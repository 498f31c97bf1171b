package dev.whichcraft.dashboards.sheets;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.web.files.Spreadsheet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table.
 *
 * @param name in the address of its file
 * @param title says what it shows
 * @param week at whose end it shows things; null for now
 * @param heads of its columns
 * @param rows the first cell of each says what the row is about
 */
public record Sheet(String name, String title, LocalDate week, List<Head> heads, List<List<Cell>> rows) {

    /** A row as a page shows it. */
    public record Line(Cell first, List<Place> rest) {}

    /**
     * A cell as a page shows it, which has thousands: whatever it is shown with is at hand, since what a template has to look
     * for costs more than all the rest.
     *
     * @param head of its column
     */
    public record Place(String head, String shown, String link, Level level) {

        static Place of(Head head, Cell cell) {
            return new Place(head.text(), cell.shown(), cell.link(), cell.level());
        }
    }

    /** One of now. */
    public Sheet(String name, String title, List<Head> heads, List<List<Cell>> rows) {
        this(name, title, null, heads, rows);
    }

    /** One that is sorted by nothing. */
    public static Sheet of(String name, String title, List<String> heads, List<List<Cell>> rows) {
        return new Sheet(name, title, heads.stream().map(Head::of).toList(), rows);
    }

    /** The same about the end of a week. */
    public Sheet at(LocalDate past) {
        return new Sheet(name, title + ", as they stood in the week of " + past, past, heads, rows);
    }

    /** One row. */
    public static List<Cell> row(Cell... cells) {
        return Arrays.asList(cells);
    }

    /** The same with no more than so many rows. */
    public Sheet first(int most) {
        return new Sheet(name, title, heads, rows.subList(0, Math.min(most, rows.size())));
    }

    /** Its rows as a page shows them. */
    public List<Line> lines() {
        return rows.stream()
                .map(row -> new Line(
                        row.get(0),
                        IntStream.range(1, row.size())
                                .mapToObj(i -> Place.of(heads.get(i), row.get(i)))
                                .toList()))
                .toList();
    }

    /** What it shows, in the name of its file. */
    String called() {
        return week == null ? name : name + ", week of " + week + ",";
    }

    /** For a file: texts, and numbers and days to calculate with. */
    Spreadsheet spreadsheet() {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(heads.stream().<Object>map(Head::text).toList());
        rows.forEach(row -> lines.add(row.stream().map(Cell::value).toList()));
        return new Spreadsheet(lines);
    }
}
