package dev.whichcraft.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads the first sheet of an XLSX file, straight from its XML, so that nothing of what wrote it is trusted. */
public final class Workbook {

    private Workbook() {}

    /** Its rows; texts as they are, numbers as {@link Double}, null for nothing. */
    public static List<List<Object>> rows(byte[] file) {
        return rows(file, false);
    }

    /** Its rows as a program for tables shows them: shares in percent, days as days. */
    public static List<List<Object>> shown(byte[] file) {
        return rows(file, true);
    }

    private static List<List<Object>> rows(byte[] file, boolean shown) {
        Map<String, Document> parts = parts(file);
        List<String> texts = parts.get("xl/sharedStrings.xml").select("si").stream()
                .map(Element::wholeText)
                .toList();
        List<List<Object>> rows = new ArrayList<>();
        for (Element row : parts.get("xl/worksheets/sheet1.xml").select("row")) {
            List<Object> cells = new ArrayList<>();
            for (Element cell : row.select("c")) {
                int column = column(cell.attr("r"));
                while (cells.size() < column) {
                    cells.add(null);
                }
                Object value = value(cell, texts);
                cells.add(shown ? shown(value, format(cell, parts.get("xl/styles.xml"))) : value);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static Object value(Element cell, List<String> texts) {
        String value = cell.select("v").text();
        if (value.isEmpty()) {
            return null;
        }
        return cell.attr("t").equals("s") ? texts.get(Integer.parseInt(value)) : Double.valueOf(value);
    }

    private static String format(Element cell, Document styles) {
        if (!cell.hasAttr("s")) {
            return "";
        }
        Element look = styles.select("cellXfs > xf").get(Integer.parseInt(cell.attr("s")));
        return styles.select("numFmt[numFmtId=" + look.attr("numFmtId") + "]").attr("formatCode");
    }

    private static Object shown(Object value, String format) {
        if (value instanceof Double number) {
            return switch (format) {
                case "0 %" -> Math.round(number * 100) + " %";
                // the first day of their calendar is two days late
                case "d mmm yyyy" ->
                    DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                            .format(LocalDate.of(1899, 12, 30).plusDays(number.longValue()));
                default -> number == Math.rint(number) ? String.valueOf(number.longValue()) : number;
            };
        }
        return value == null ? "" : value;
    }

    private static int column(String place) {
        int column = 0;
        for (char letter : place.replaceAll("\\d", "").toCharArray()) {
            column = column * 26 + letter - 'A' + 1;
        }
        return column - 1;
    }

    /** From its directory at the end, as spreadsheets read it. */
    private static Map<String, Document> parts(byte[] file) {
        Map<String, Document> parts = new HashMap<>();
        try {
            Path copy = Files.createTempFile("workbook", ".xlsx");
            Files.write(copy, file);
            try (ZipFile zip = new ZipFile(copy.toFile())) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    String text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
                    parts.put(entry.getName(), Jsoup.parse(text, "", Parser.xmlParser()));
                }
            } finally {
                Files.delete(copy);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return parts;
    }
}
