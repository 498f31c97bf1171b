package dev.whichcraft.teams.marks;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.marks.MarkWords;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.gradebook.Listing;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.files.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The marks of a team as a file: one line an attempt that was handed in. Somebody changes marks in it and sends it back.
 *
 * @param attempts of the team, handed in
 * @param names of whoever may be in it, by person
 * @param titles of what was assigned, by assignment
 */
record MarkFile(Map<UUID, Attempt> attempts, Map<UUID, String> names, Map<UUID, String> titles) {

    /** The columns, in the order in which they are written; read in any. */
    private static final List<String> HEAD = List.of("name", "assignment", "quiz", "mark", "attempt", "step");

    private static final Pattern ID = Pattern.compile("\\b[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\b");

    static MarkFile of(List<Attempt> attempts, List<Member> people, Map<UUID, String> titles) {
        Map<UUID, String> names = people.stream().collect(Collectors.toMap(Member::id, Member::name));
        Map<UUID, Attempt> byId = new HashMap<>();
        attempts.stream()
                .filter(one -> one.times.state.handedIn() && names.containsKey(one.personId))
                .forEach(one -> byId.put(one.id, one));
        return new MarkFile(byId, names, titles);
    }

    /** As it is written: by name, then by time. */
    Spreadsheet listing() {
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.copyOf(HEAD));
        attempts.values().stream()
                .sorted(Comparator.comparing((Attempt one) -> names.get(one.personId))
                        .thenComparing(one -> one.times.submittedAt))
                .forEach(one -> rows.add(List.of(
                        names.get(one.personId),
                        titles.get(one.assigned.assignment),
                        one.quiz,
                        Listing.number(one.score().share() * 100),
                        one.id.toString(),
                        one.remarks.steps)));
        return new Spreadsheet(rows);
    }

    /** What somebody sent back, line by line. */
    MarkRows read(String sent) {
        String text = sent.startsWith("\uFEFF") ? sent.substring(1) : sent;
        String first = text.lines().findFirst().orElse("");
        char separator = first.indexOf(';') >= 0 ? ';' : first.indexOf('\t') >= 0 ? '\t' : ',';
        List<MarkRow> rows = new ArrayList<>();
        Map<UUID, Long> seen = new HashMap<>();
        List<String> head = null;
        try (CsvReader<CsvRecord> lines = CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text)) {
            for (CsvRecord line : lines) {
                if (head == null) {
                    head = line.getFields().stream()
                            .map(one -> one.strip().toLowerCase(Locale.ROOT))
                            .toList();
                    if (!head.containsAll(List.of("attempt", "step", "mark"))) {
                        return new MarkRows(List.of(
                                MarkRow.wrong(1, "", "The first line must name the columns attempt, step and mark.")));
                    }
                } else {
                    rows.add(row(line.getStartingLineNumber(), fields(head, line), seen));
                }
            }
        } catch (CsvParseException e) {
            rows.add(MarkRow.wrong(
                    1, "", "A quotation mark is opened and never closed, so the lines cannot be told apart."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new MarkRows(rows);
    }

    /** Ids of all attempts that a file may name. */
    static List<UUID> ids(String text) {
        return ID.matcher(text)
                .results()
                .map(one -> UUID.fromString(one.group()))
                .distinct()
                .toList();
    }

    private static Map<String, String> fields(List<String> head, CsvRecord line) {
        Map<String, String> fields = new HashMap<>();
        for (int i = 0; i < Math.min(head.size(), line.getFieldCount()); i++) {
            fields.put(head.get(i), line.getField(i).strip());
        }
        return fields;
    }

    private MarkRow row(long line, Map<String, String> fields, Map<UUID, Long> seen) {
        String name = fields.getOrDefault("name", "");
        String mark = fields.getOrDefault("mark", "");
        Attempt attempt =
                Ids.parse(fields.getOrDefault("attempt", "")).map(attempts::get).orElse(null);
        if (attempt == null) {
            return MarkRow.wrong(line, name, "This attempt is not one that somebody in this team handed in.");
        }
        Optional<Double> after = Percentage.of(mark);
        Long before = seen.putIfAbsent(attempt.id, line);
        int step = MarkNote.number(fields.getOrDefault("step", ""));
        String why = "";
        if (before != null) {
            why = "The same attempt as in line " + before + ".";
        } else if (after.isEmpty()) {
            why = "The mark “" + mark + "” is not a number from 0 to 100.";
        } else if (step != attempt.remarks.steps) {
            why = "Its marks were changed since the file was made; now it counts "
                    + MarkWords.percent(attempt.score().share()) + ". Take a new file.";
        }
        return new MarkRow(
                line,
                names.get(attempt.personId),
                titles.get(attempt.assigned.assignment),
                attempt,
                attempt.score().share(),
                after.orElse(0.0),
                step,
                why);
    }
}
