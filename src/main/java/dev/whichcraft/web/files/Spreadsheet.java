package dev.whichcraft.web.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A table for a file: numbers and days stay what they are, and no text is taken for a formula.
 *
 * @param rows the heading first; texts, numbers, values that are shown otherwise and, for nothing, null
 */
public record Spreadsheet(List<List<Object>> rows) {

    /**
     * A value that reads as people see it where only texts can be written: "83 %".
     *
     * @param value a number or a day, to calculate with
     * @param format by which a workbook shows it so; empty where it does anyway
     */
    public record Shown(Object value, String text, String format) {}

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Begins a CSV file, so that spreadsheets read its names as they are written; readers of CSV pass over it. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** What a spreadsheet takes for the beginning of a formula, in files that do not say what is one. */
    private static final String DANGEROUS = "=+-@\t\r\n";

    /** The file of comma-separated values as the answer to a request; {@code name} is without its ending. */
    public Response csvFile(String name) {
        return file(csv(), "text/csv; charset=UTF-8", name + ".csv");
    }

    /** The workbook as the answer to a request; {@code name} is without its ending, and that of its one sheet. */
    public Response xlsxFile(String name) {
        return xlsxFile(name, name);
    }

    /** The same with another name for its sheet. */
    public Response xlsxFile(String name, String sheet) {
        return file(xlsx(sheet), XLSX, name + ".xlsx");
    }

    private static Response file(Object content, String type, String name) {
        return Response.ok(content, type)
                .header(HttpHeaders.CONTENT_DISPOSITION, FileName.attachment(name))
                .build();
    }

    private String csv() {
        StringWriter text = new StringWriter();
        text.append(BYTE_ORDER_MARK);
        try (CsvWriter writer = CsvWriter.builder().build(text)) {
            rows.forEach(row ->
                    writer.writeRecord(row.stream().map(Spreadsheet::text).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static String text(Object value) {
        if (value instanceof Shown shown) {
            return shown.text();
        }
        return value instanceof String text ? safe(text) : value == null ? "" : value.toString();
    }

    private byte[] xlsx(String name) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(file, "Whichcraft", "1.0")) {
            Worksheet sheet = book.newWorksheet(name);
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    write(sheet, row, column, rows.get(row).get(column));
                }
            }
            sheet.range(0, 0, 0, Math.max(0, rows.get(0).size() - 1))
                    .style()
                    .bold()
                    .set();
            sheet.freezePane(1, 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    /** Texts are written as such, and never taken for a formula. */
    private static void write(Worksheet sheet, int row, int column, Object value) {
        if (value instanceof Shown shown) {
            write(sheet, row, column, shown.value());
            if (!shown.format().isEmpty()) {
                sheet.style(row, column).format(shown.format()).set();
            }
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
        } else if (value != null) {
            sheet.value(row, column, value.toString());
        }
    }

    private static String safe(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
