package dev.whichcraft.attempts.marks;

import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.content.ReviewRules;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.marks.Correction;
import dev.whichcraft.domain.marks.Marks;
import dev.whichcraft.domain.marks.Part;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * An attempt with all that happened to its marks.
 *
 * @param handedOut the answers, to the quiz as it was handed out
 * @param steps the earliest first
 * @param corrections what each regrade among the steps corrects
 */
public record Sheet(Paper handedOut, List<MarkStep> steps, Map<UUID, List<Correction>> corrections) {

    /** What it counts now. */
    public Marks marks() {
        List<MarkStep> held = MarkStep.held(steps);
        List<Correction> all = held.stream()
                .filter(step -> step.regradeId != null)
                .flatMap(step -> corrections.getOrDefault(step.regradeId, List.of()).stream())
                .toList();
        Map<Part, Double> byHand = new HashMap<>();
        held.stream().filter(step -> step.share != null).forEach(step -> byHand.put(step.part(), step.share));
        return new Marks(handedOut, byHand).after(all);
    }

    /** The same with everything to be seen, whatever its person may see by now. */
    public Sheet open() {
        Quiz quiz = handedOut.quiz();
        QuizSettings shown = quiz.settings().showing(ReviewRules.usual(Mode.PRACTICE, false));
        Paper paper = new Paper(quiz.under(shown), handedOut.layout(), handedOut.given(), When.CLOSED);
        return new Sheet(paper, steps, corrections);
    }

    /** The same after one more step. */
    public Sheet with(MarkStep step) {
        return new Sheet(
                handedOut, Stream.concat(steps.stream(), Stream.of(step)).toList(), corrections);
    }

    /** The same, knowing what one more regrade corrects. */
    public Sheet knowing(UUID regrade, List<Correction> its) {
        Map<UUID, List<Correction>> more = new HashMap<>(corrections);
        more.put(regrade, its);
        return new Sheet(handedOut, steps, more);
    }
}
