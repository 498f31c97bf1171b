package dev.whichcraft.teams.invitations;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * E-mail addresses as somebody pasted them: one a line, or separated by commas or semicolons, with names or other columns
 * beside them.
 *
 * @param addresses in lower case, each once, in the order of the list
 * @param mistakes what is wrong, by line
 */
record AddressList(List<String> addresses, List<Mistake> mistakes) {

    /** More than that is a reason to share a link. */
    static final int MOST = 200;

    /** A line that cannot be taken, and why. */
    record Mistake(long line, String text, String why) {}

    private static final int LONGEST = 254;

    /** What stands around addresses in lists and is no part of any. */
    private static final String AROUND = "\\s@,;<>()\\[\\]\"";

    /** An apostrophe may stand within what is before the @, as in o'brien, and not around an address. */
    private static final Pattern ADDRESS =
            Pattern.compile("[^" + AROUND + "'][^" + AROUND + "]*+@[^" + AROUND + ".']+(?:\\.[^" + AROUND + ".']+)+");

    static AddressList read(String text) {
        Map<String, Long> found = new LinkedHashMap<>();
        List<Mistake> mistakes = new ArrayList<>();
        char separator = text.indexOf(';') >= 0 ? ';' : text.indexOf('\t') >= 0 ? '\t' : ',';
        try (CsvReader<CsvRecord> rows = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord row : rows) {
                read(row, found, mistakes);
            }
        } catch (CsvParseException e) {
            mistakes.add(new Mistake(
                    1, "", "a quotation mark is opened and never closed, so the lines cannot be told apart"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        if (found.size() > MOST) {
            mistakes.add(new Mistake(
                    found.values().stream().skip(MOST).findFirst().orElseThrow(),
                    "",
                    "more than " + MOST + " addresses; send the rest afterwards, or share the link"));
        }
        if (found.isEmpty() && mistakes.isEmpty()) {
            mistakes.add(new Mistake(1, "", "there is no address in the list"));
        }
        return new AddressList(List.copyOf(found.keySet()), List.copyOf(mistakes));
    }

    private static void read(CsvRecord row, Map<String, Long> found, List<Mistake> mistakes) {
        String line = String.join(" ", row.getFields()).strip();
        Matcher matcher = ADDRESS.matcher(line);
        boolean any = false;
        while (matcher.find()) {
            any = true;
            String address = matcher.group().toLowerCase(Locale.ROOT);
            Long before = found.putIfAbsent(address, row.getStartingLineNumber());
            if (address.length() > LONGEST) {
                mistakes.add(new Mistake(row.getStartingLineNumber(), line, "the address is longer than any can be"));
            } else if (before != null) {
                mistakes.add(new Mistake(row.getStartingLineNumber(), line, "the same address as in line " + before));
            }
        }
        boolean heading = row.getStartingLineNumber() == 1 && !line.contains("@");
        if (!any
                && !line.isEmpty()
                && !(heading && line.toLowerCase(Locale.ROOT).contains("mail"))) {
            mistakes.add(new Mistake(row.getStartingLineNumber(), line, "no e-mail address in this line"));
        }
    }
}
