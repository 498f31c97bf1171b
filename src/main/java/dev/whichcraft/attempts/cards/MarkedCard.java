package dev.whichcraft.attempts.cards;

import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.attempts.marks.MarkStep.Said;
import dev.whichcraft.attempts.marks.Sheet;
import dev.whichcraft.attempts.marks.StepLog;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.marks.Marks;
import java.util.List;

/**
 * A question of an attempt with what it counts.
 *
 * @param card as it is marked now; as it was handed out where it was taken out of the count
 * @param log all that was done to the marks of the attempt
 */
public record MarkedCard(QuestionCard card, Marks marks, StepLog log) {

    /** All questions, in the order of asking. */
    public static List<MarkedCard> all(Course course, Sheet sheet, StepLog log) {
        Marks marks = sheet.marks();
        return sheet.handedOut().questions().stream()
                .map(asked -> new MarkedCard(card(course, sheet.handedOut(), marks, asked), marks, log))
                .toList();
    }

    private static QuestionCard card(Course course, Paper handedOut, Marks marks, Question asked) {
        return marks.paper()
                .quiz()
                .question(asked.id())
                .map(now -> QuestionCard.of(course, marks.paper(), now, Fields.NONE))
                .orElseGet(() -> QuestionCard.of(course, handedOut, asked, Fields.NONE));
    }

    /** Whether it is part of the count. */
    public boolean counts() {
        return marks.counts(card.question());
    }

    /** What a stage of it counts, 0 to 1. */
    public double counted(StageCard stage) {
        return marks.counted(card.question(), stage.stage());
    }

    /** Whether the mark of a stage was set by hand. */
    public boolean byHand(StageCard stage) {
        return marks.byHand(card.question(), stage.stage());
    }

    /** What was done to its marks. */
    public List<Said> said() {
        return log.about(card.question().id());
    }
}
