package dev.whichcraft.domain.tally;

import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import java.util.List;

/**
 * An answer that showed a misconception.
 *
 * @param picks what showed it: ids of what was picked, or an item and where it was put, with an equals sign between
 */
public record Showing(Question question, Stage stage, Task task, List<String> picks, Confidence confidence) {

    /** Those of a paper, as many as {@link Contribution#misconceptions} counts of this tag. */
    public static List<Showing> of(Paper paper, String tag) {
        return Told.of(paper).stream()
                .map(told -> new Showing(
                        told.question(),
                        told.stage(),
                        told.task(),
                        WrongIdeas.showing(told.task(), told.answer(), tag),
                        told.answer().confidence()))
                .filter(showing -> !showing.picks.isEmpty())
                .toList();
    }
}
