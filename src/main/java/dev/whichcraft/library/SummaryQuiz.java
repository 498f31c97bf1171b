package dev.whichcraft.library;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.SideName;
import dev.whichcraft.domain.content.SummaryTable;
import dev.whichcraft.domain.content.SummaryTable.Row;
import dev.whichcraft.library.files.Digest;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.reader.StreamReader;

/** Makes quick questions of a summary table: which side is it? As text, so that it is kept and read like any other quiz. */
final class SummaryQuiz {

    private static final int ID = 64;

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
        String questions = table.rows().stream()
                .filter(row -> !row.a().hash().equals(row.b().hash()))
                .map(this::question)
                .collect(Collectors.joining());
        return questions.isEmpty() ? "" : "title: Which side is it?" + "\nquestions:\n" + questions;
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
