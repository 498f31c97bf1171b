package dev.whichcraft.dashboards.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

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

    /** As comma-separated values. */
    public String csv() {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(heads.stream().map(Head::text).toList());
            rows.forEach(row -> csv.writeRecord(row.stream().map(Cell::harmless).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** As a file for Excel and the like. Its texts are texts there, whatever they begin with. */
    public byte[] xlsx() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Whichcraft", "1.0")) {
            Worksheet page = book.newWorksheet(name);
            for (int column = 0; column < heads.size(); column++) {
                page.value(0, column, heads.get(column).text());
                page.style(0, column).bold().set();
            }
            for (int row = 0; row < rows.size(); row++) {
                write(page, row + 1, rows.get(row));
            }
            page.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static void write(Worksheet page, int row, List<Cell> cells) {
        for (int column = 0; column < cells.size(); column++) {
            Cell cell = cells.get(column);
            if (cell.number() == null) {
                page.value(row, column, cell.text());
            } else {
                page.value(row, column, cell.number());
            }
        }
    }
}
