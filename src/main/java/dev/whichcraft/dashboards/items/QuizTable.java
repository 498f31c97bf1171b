package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.items.words.FigureWords;
import dev.whichcraft.dashboards.items.words.SignWords;
import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.itemstats.Figure;
import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.options.Sign;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions of a quiz as a table. */
final class QuizTable {

    private QuizTable() {}

    /**
     * A question.
     *
     * @param number in the quiz, from 1
     * @param question as it was asked
     * @param figures what may be shown
     * @param signs the gravest first
     */
    record Row(int number, Question question, ItemFigures figures, List<Sign> signs) {

        /** Whether it should be looked at before the quiz is given once more. */
        boolean grave() {
            return signs.stream().anyMatch(sign -> sign.kind().grave());
        }

        private double deviation() {
            return 100 * figures.deviation().value() / figures.max();
        }
    }

    /** By which columns it can be sorted; questions without a value stand last. */
    private static final Map<String, Function<Row, Double>> COLUMNS = Map.of(
            "asked", row -> (double) row.figures().n(),
            "facility", row -> value(row.figures().facility()),
            "deviation", row -> row.figures().deviation().known() ? (Double) row.deviation() : null,
            "discrimination", row -> value(row.figures().discrimination()),
            "efficiency", row -> value(row.figures().efficiency()),
            "weight", row -> value(row.figures().weight()),
            "signs",
                    row -> row.signs().isEmpty()
                            ? null
                            : (Double) (double) row.signs().get(0).kind().ordinal());

    private static Double value(Figure figure) {
        return figure.known() ? (Double) figure.value() : null;
    }

    /** The table, sorted as asked. */
    static Sheet of(Asked asked, Course course, List<Row> rows) {
        return new Sheet(
                "questions",
                "Questions of the quiz",
                List.of(
                        asked.head("Question", "question"),
                        asked.head("Asked", "asked"),
                        asked.head("Facility %", "facility"),
                        asked.head("Deviation %", "deviation"),
                        asked.head("Discrimination %", "discrimination"),
                        asked.head("Efficiency %", "efficiency"),
                        asked.head("Weight %", "weight"),
                        asked.head("Signs", "signs")),
                sorted(asked, rows).stream()
                        .map(row -> cells(asked, course, row))
                        .toList());
    }

    /**
     * How a quiz stands, in a sentence.
     *
     * @param n how many attempts there are
     * @param people how many people there are at least
     */
    static String sentence(long n, long people, boolean later, List<Row> rows) {
        if (n == 0) {
            return "Nobody has handed this in yet. Come back once some have; from %d attempts on there is something to see."
                    .formatted(ItemFigures.LEAST);
        }
        String taken =
                later ? "Handed in " + (n == 1 ? "once" : n == 2 ? "twice" : n + " times") : "Taken by " + people(n);
        if (people < ItemFigures.LEAST_FOR_INDICES) {
            return taken + (later ? ", for the first time by " + people(people) : "")
                    + "; that is too few to judge questions by.";
        }
        List<String> grave = rows.stream()
                .filter(Row::grave)
                .map(row -> "“" + row.question().title() + "”")
                .toList();
        return switch (grave.size()) {
            case 0 -> taken + "; no question looks wrong.";
            case 1 -> taken + "; one question needs a look: " + grave.get(0) + ".";
            default -> taken + "; %d questions need a look: %s.".formatted(grave.size(), String.join(", ", grave));
        };
    }

    private static String people(long n) {
        return n == 1 ? "one person" : n + " people";
    }

    private static List<Row> sorted(Asked asked, List<Row> rows) {
        Comparator<Double> order = asked.down() ? Comparator.reverseOrder() : Comparator.naturalOrder();
        Function<Row, Double> column = COLUMNS.getOrDefault(asked.sort(), row -> (double) row.number());
        return rows.stream()
                .sorted(Comparator.comparing(column, Comparator.nullsLast(order))
                        .thenComparing(Row::number))
                .toList();
    }

    private static List<Cell> cells(Asked asked, Course course, Row row) {
        ItemFigures figures = row.figures();
        return Sheet.row(
                Cell.of(row.number() + ". " + row.question().title())
                        .to(asked.path(row.question().id())),
                Cell.of(figures.n()),
                FigureWords.cell(figures.facility()),
                FigureWords.cell(figures.deviation(), row.deviation()),
                FigureWords.cell(figures.discrimination()),
                FigureWords.cell(figures.efficiency()),
                FigureWords.cell(figures.weight()),
                Cell.of(row.signs().stream()
                        .map(sign -> SignWords.sentence(sign, course, row.question()))
                        .collect(Collectors.joining(" "))));
    }
}
