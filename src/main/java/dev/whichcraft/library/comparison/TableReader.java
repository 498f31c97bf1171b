package dev.whichcraft.library.comparison;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Lesson;
import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.content.SummaryTable;
import dev.whichcraft.domain.content.SummaryTable.Row;
import dev.whichcraft.library.files.Problems;
import dev.whichcraft.library.files.Slug;
import dev.whichcraft.library.markdown.Block;
import dev.whichcraft.library.markdown.Block.Kind;
import dev.whichcraft.library.markdown.MarkdownText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.commonmark.node.Node;

/** Reads the summary table: its first column is the feature, two others are the sides. */
final class TableReader {

    private final MarkdownText text;
    private final Sides sides;
    private final Claims claims;
    private final Problems problems;

    TableReader(MarkdownText text, Sides sides, Claims claims, Problems problems) {
        this.text = text;
        this.sides = sides;
        this.claims = claims;
        this.problems = problems;
    }

    /** Whether a part of the document is, but for some text, one table whose columns name both sides. */
    boolean isAllOf(Outline.Part part) {
        boolean text = part.blocks().stream().allMatch(block -> block.is(Kind.TABLE) || block.is(Kind.PARAGRAPH));
        Optional<Block> table =
                part.blocks().stream().filter(block -> block.is(Kind.TABLE)).findFirst();
        return text && table.filter(this::comparesSides).isPresent();
    }

    private boolean comparesSides(Block table) {
        List<Node> heads = cells(table.node().getFirstChild().getFirstChild());
        return column(heads, Side.A) > 0 && column(heads, Side.B) > 0;
    }

    /** The table; empty when its columns are not understood, which is reported. */
    Optional<SummaryTable> read(Block table, String title, String before) {
        List<Node> heads = cells(table.node().getFirstChild().getFirstChild());
        int a = column(heads, Side.A);
        int b = column(heads, Side.B);
        if (a < 1 || b < 1) {
            String expected = "a column for the feature, then one each for '"
                    + sides.a().name() + "' and '" + sides.b().name() + "'";
            problems.notice(text.file(), table.line(), "the columns of the table do not name both sides", expected);
            return Optional.empty();
        }
        for (int i = 1; i < heads.size(); i++) {
            if (i != a && i != b) {
                String wrong = "the column " + Problems.quote(MarkdownText.plain(heads.get(i))) + " is not read";
                problems.notice(text.file(), table.line(), wrong, "only the feature and the two sides");
            }
        }
        List<Row> rows = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Node body = table.node().getLastChild();
        boolean hasBody = body != table.node().getFirstChild();
        for (Node row = hasBody ? body.getFirstChild() : null; row != null; row = row.getNext()) {
            row(row, heads.size(), a, b, lines).ifPresent(rows::add);
        }
        if (rows.isEmpty()) {
            problems.notice(text.file(), table.line(), "the summary table has no rows", "a row for each feature");
            return Optional.empty();
        }
        return Optional.of(new SummaryTable(title, before, List.copyOf(rows), Lesson.NONE));
    }

    private Optional<Row> row(Node row, int columns, int a, int b, Map<String, Integer> lines) {
        int line = text.line(row);
        List<Node> cells = cells(row);
        int written = text.written(row)
                .replaceAll("\\\\\\|", "")
                .replaceAll("^\\||\\|$", "")
                .split("\\|", -1)
                .length;
        if (written > columns) {
            problems.notice(text.file(), line, "the row has " + written + " cells", columns + " cells");
        }
        String feature = MarkdownText.plain(cells.get(0));
        String slug = Slug.of(feature);
        String cellA = cell(cells.get(a), line);
        String cellB = cell(cells.get(b), line);
        if (slug.isEmpty() || cellA.isEmpty() || cellB.isEmpty()) {
            String wrong = "the row " + Problems.quote(text.written(row)) + " is not complete";
            problems.notice(text.file(), line, wrong, "a feature and a cell for each side");
            return Optional.empty();
        }
        Integer first = lines.putIfAbsent(slug, line);
        if (first != null) {
            String wrong = "the feature " + Problems.quote(feature) + " is in the table twice, first in line " + first;
            problems.error(text.file(), line, wrong, "each feature once");
            return Optional.empty();
        }
        Optional<Claim> claimA = claims.claim(cellA, "summary", Side.A, "summary." + slug + ".a", line);
        Optional<Claim> claimB = claims.claim(cellB, "summary", Side.B, "summary." + slug + ".b", line);
        return claimA.flatMap(one -> claimB.map(other -> new Row(slug, feature, one, other)));
    }

    private String cell(Node cell, int line) {
        String written = text.written(cell);
        String plain = written.replaceFirst("\\s*\\{#[^{}]*}\\s*$", "");
        if (!plain.equals(written)) {
            problems.notice(
                    text.file(),
                    line,
                    "the mark in " + Problems.quote(written) + " is not used",
                    "no ids in cells: they are summary.<feature>.a and summary.<feature>.b");
        }
        return plain;
    }

    private int column(List<Node> heads, Side side) {
        int found = -1;
        for (int i = 1; i < heads.size(); i++) {
            if (sides.match(MarkdownText.plain(heads.get(i)))
                    .filter(side::equals)
                    .isPresent()) {
                if (found > 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private static List<Node> cells(Node row) {
        List<Node> cells = new ArrayList<>();
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
            cells.add(cell);
        }
        return cells;
    }
}
