package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.counts.Counted.Tallies;
import dev.whichcraft.dashboards.items.words.FigureWords;
import dev.whichcraft.dashboards.items.words.Labels;
import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.itemstats.Count;
import dev.whichcraft.domain.itemstats.Figure.Why;
import dev.whichcraft.domain.itemstats.ItemFigures;
import dev.whichcraft.domain.itemstats.options.Few;
import dev.whichcraft.domain.itemstats.options.Picked;
import dev.whichcraft.domain.itemstats.options.Picking;
import dev.whichcraft.domain.itemstats.options.Picks;
import dev.whichcraft.web.Words;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was picked at the stages of a question as tables, one a stage.
 *
 * @param course in which the question is
 * @param question that was asked
 * @param marked the same as it is marked by now
 * @param tallies what is counted of it
 * @param restMax what could be earned on all other questions; 0 when that is not the same for all
 */
record OptionTable(Course course, Question question, Question marked, Tallies tallies, int restMax) {

    List<Sheet> sheets() {
        return Picking.of(marked, tallies.asked()).stream().map(this::sheet).toList();
    }

    private long n() {
        return tallies.asked().n(question.id());
    }

    private long people() {
        return tallies.firsts().n(question.id());
    }

    private Sheet sheet(Picking picking) {
        Task task = question.task(picking.stage()).orElseThrow();
        Map<String, Boolean> before = Picks.offered(task);
        Set<String> few =
                new Few(picking, tallies.firsts().options(question.id(), picking.stage()), n(), people()).hidden(task);
        String stage = Words.word(picking.stage());
        return Sheet.of(
                Words.token(picking.stage()),
                stage.isEmpty() ? "The question" : stage,
                List.of(
                        "Answer",
                        "Key",
                        "Picked",
                        "Share %",
                        restMax == 0 ? "Rest, points" : "Rest %",
                        "First answers",
                        Words.word(Confidence.GUESS),
                        Words.word(Confidence.LIKELY),
                        Words.word(Confidence.CERTAIN)),
                picking.options().stream()
                        .map(option -> row(
                                Labels.of(course, task, option.option()),
                                key(option.right(), before.getOrDefault(option.option(), false)),
                                option.count(),
                                few.contains(option.option()) ? few() : rest(option)))
                        .toList());
    }

    private static String key(boolean right, boolean before) {
        if (right == before) {
            return right ? "right" : "";
        }
        return right ? "right since a correction" : "right before a correction";
    }

    private List<Cell> row(String label, String key, Count count, Cell rest) {
        return Sheet.row(
                Cell.of(label),
                Cell.of(key),
                cell(count.n()),
                people() < ItemFigures.LEAST ? few() : number(100.0 * count.n() / n()),
                people() < ItemFigures.LEAST_FOR_INDICES ? few() : rest,
                cell(count.firsts()),
                cell(count.guess()),
                cell(count.likely()),
                cell(count.certain()));
    }

    private Cell rest(Picked picked) {
        if (picked.count().n() == 0) {
            return Cell.of("–");
        }
        return number(restMax == 0 ? picked.rest() : 100 * picked.rest() / restMax);
    }

    private Cell cell(long count) {
        return people() < ItemFigures.LEAST ? few() : Cell.of(count);
    }

    private static Cell few() {
        return Cell.of(FigureWords.word(Why.TOO_FEW));
    }

    private static Cell number(double value) {
        return FigureWords.number(value);
    }
}
