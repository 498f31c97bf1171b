package dev.whichcraft.dashboards.items;

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
import dev.whichcraft.domain.itemstats.options.Picked;
import dev.whichcraft.domain.itemstats.options.Picking;
import dev.whichcraft.web.Words;
import java.util.List;

/**
 * What was picked at the stages of a question as tables, one a stage.
 *
 * @param course in which the question is
 * @param question that was asked
 * @param n how many were asked it
 * @param restMax what could be earned on all other questions; 0 when that is not the same for all
 */
record OptionTable(Course course, Question question, long n, int restMax) {

    List<Sheet> of(List<Picking> pickings) {
        return pickings.stream().map(this::sheet).toList();
    }

    private Sheet sheet(Picking picking) {
        Task task = question.task(picking.stage()).orElseThrow();
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
                picking.options().stream().map(option -> row(task, option)).toList());
    }

    private List<Cell> row(Task task, Picked picked) {
        Count count = picked.count();
        return Sheet.row(
                Cell.of(Labels.of(course, task, picked.option())),
                Cell.of(picked.right() ? "right" : ""),
                cell(count.n()),
                n < ItemFigures.LEAST ? few() : number(100.0 * count.n() / n),
                n < ItemFigures.LEAST_FOR_INDICES ? few() : rest(picked),
                cell(count.firsts()),
                cell(count.guess()),
                cell(count.likely()),
                cell(count.certain()));
    }

    private Cell rest(Picked picked) {
        if (picked.count().n() == 0) {
            return Cell.of("–");
        }
        // of one who picked it, it would be their result
        if (picked.count().n() < ItemFigures.LEAST) {
            return few();
        }
        return number(restMax == 0 ? picked.rest() : 100 * picked.rest() / restMax);
    }

    private Cell cell(long count) {
        return n < ItemFigures.LEAST ? few() : Cell.of(count);
    }

    private static Cell few() {
        return Cell.of(FigureWords.word(Why.TOO_FEW));
    }

    private static Cell number(double value) {
        return FigureWords.number(value);
    }
}
