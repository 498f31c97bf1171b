package dev.whichcraft.teams.gradebook;

import de.siegmar.fastcsv.writer.CsvWriter;
import dev.whichcraft.attempts.marks.MarkWords;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for a file: numbers stay numbers, and no text is taken for a formula.
 *
 * @param rows the heading first; texts, numbers and, for nothing, null
 */
public record Listing(List<List<Object>> rows) {

    /** Begins a CSV file, so that spreadsheets read its names as they are written; readers of CSV pass over it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula. */
    private static final String DANGEROUS = "=+-@\t\r";

    /** A gradebook as it is shown, but whole. */
    static Listing of(Grid grid) {
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
        return new Listing(rows);
    }

    /** A number as the page shows it. */
    public static BigDecimal number(double number) {
        return new BigDecimal(MarkWords.number(number));
    }

    /** As comma-separated values in UTF-8. */
    public String csv() {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(row -> writer.writeRecord(row.stream()
                    .map(value -> value instanceof String one ? safe(one) : value == null ? "" : value.toString())
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a workbook of one sheet. */
    public void xlsx(String name, OutputStream out) {
        try (Workbook book = new Workbook(out, "Whichcraft", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    Object value = rows.get(row).get(column);
                    if (value instanceof Number number) {
                        sheet.value(row, column, number);
                    } else if (value != null) {
                        sheet.value(row, column, safe(value.toString()));
                    }
                }
            }
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
