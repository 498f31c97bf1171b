package dev.whichcraft.library;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.SideName;
import dev.whichcraft.domain.content.SummaryTable;
import dev.whichcraft.domain.content.SummaryTable.Row;
import dev.whichcraft.library.files.Digest;
import java.util.List;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.reader.StreamReader;

/**
 * Makes questions of a summary table: which side is it, row by row, and then the whole table to rebuild. As text, so that
 * it is kept and read like any other quiz.
 */
final class SummaryQuiz {

    private static final int ID = 64;

    /** What the schema allows. */
    private static final int ROWS = 20;

    private static final int CLAIMS = 5;

    private final SummaryTable table;
    private final SideName a;
    private final SideName b;

    SummaryQuiz(SummaryTable table, SideName a, SideName b) {
        this.table = table;
        this.a = a;
        this.b = b;
    }

    /** The text of a quiz.yml with a question for each row; empty when no row tells the sides apart. */
    String text() {
        List<Row> rows = table.rows().stream()
                .filter(row -> !row.a().hash().equals(row.b().hash()))
                .toList();
        String questions = rows.stream().map(this::question).collect(Collectors.joining());
        return questions.isEmpty() ? "" : "title: Which side is it?" + "\nquestions:\n" + questions + rebuild(rows);
    }

    /** The table to rebuild, as far as one page can hold it; nothing when a single row is all there is. */
    private static String rebuild(List<Row> rows) {
        List<Row> asked = rows.subList(0, Math.min(ROWS, rows.size()));
        String cells = asked.stream()
                .map(row -> "      - id: row-" + (rows.indexOf(row) + 1) + "\n        label: " + quoted(row.feature())
                        + "\n        a: " + quoted(row.a().text()) + "\n        b: "
                        + quoted(row.b().text()) + "\n")
                .collect(Collectors.joining());
        String evidence =
                asked.stream().limit(CLAIMS).map(row -> quoted(row.a().id())).collect(Collectors.joining(", "));
        return asked.size() < 2
                ? ""
                : "  - id: summary-rebuilt\n    type: table\n    title: The whole table\n    prompt: "
                        + quoted("The table has lost its heads. Put the cells of each row under the right side.")
                        + "\n    rows:\n" + cells + "    right: "
                        + quoted("Each cell is a tendency; the sections tell the conditions under which it holds.")
                        + "\n    wrong: " + quoted("Read the table once more, row by row.") + "\n    evidence: ["
                        + evidence + "]\n";
    }

    private String question(Row row) {
        boolean asksForA = Digest.of(row.slug()).charAt(0) < '8';
        Claim shown = asksForA ? row.a() : row.b();
        Claim other = asksForA ? row.b() : row.a();
        String shownSide = (asksForA ? a : b).name();
        String otherSide = (asksForA ? b : a).name();
        String situation = "About **" + row.feature() + "** the table says of one side:\n\n> " + shown.text()
                + "\n\nWhich side is it?";
        String right = "You recognised it. Of " + otherSide + " the table says: " + other.text();
        String wrong = "That is said of " + shownSide + ". Of " + otherSide + " the table says: " + other.text();
        return "  - id: " + id(row.slug()) + "\n    type: choose\n    title: " + quoted(row.feature())
                + "\n    situation: " + quoted(situation) + "\n    options:\n"
                + option("a", a.name(), asksForA, asksForA ? right : wrong)
                + option("b", b.name(), !asksForA, asksForA ? wrong : right)
                + "    evidence: [" + quoted(shown.id()) + ", " + quoted(other.id()) + "]\n";
    }

    private static String option(String side, String name, boolean best, String because) {
        return "      - id: " + side + "\n        label: " + quoted(name) + "\n        side: " + side
                + "\n        credit: " + (best ? 1 : 0) + "\n        because: " + quoted(because) + "\n";
    }

    private static String id(String slug) {
        String id = "summary-" + slug;
        boolean fits = id.length() <= ID && id.matches("[a-z0-9-]+");
        return fits ? id : "summary-" + Digest.of(slug).substring(0, 12);
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        text.codePoints().forEach(c -> {
            switch (c) {
                case '"', '\\' -> quoted.append('\\').appendCodePoint(c);
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append(' ');
                default -> quoted.appendCodePoint(StreamReader.isPrintable(c) ? c : ' ');
            }
        });
        return quoted.append('"').toString();
    }
}
