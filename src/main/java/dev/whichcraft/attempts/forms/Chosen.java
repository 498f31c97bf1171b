package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Flip;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.web.Words;

/**
 * What became of a choice of one out of several.
 *
 * @param option what was picked latest; null when nothing was
 * @param best what should have been, once it may be shown; null before
 */
public record Chosen(Told option, Told best) {

    /**
     * One of those that were offered.
     *
     * @param id by which it is picked
     * @param label what it says; inline Markdown if it is a claim
     * @param side whose mark stands beside it, in lower case; empty for none
     * @param because Markdown, why it holds or fails; empty for none
     * @param misconception the wrong idea behind it; null when it carries none
     * @param passage where the course says it; null if it is no claim of the course
     * @param then label of the option that is best once this has changed, once it may be shown; else empty
     */
    public record Told(
            String id,
            String label,
            String side,
            String because,
            Misconception misconception,
            Passage passage,
            String then) {}

    /** What became of it by the latest answer, null for none; null where one does not choose. */
    public static Chosen of(Course course, Question question, Task task, Answered latest, boolean shown) {
        if (!(task.key() instanceof Picked key)) {
            return null;
        }
        String picked = latest instanceof Picked one ? one.option() : "";
        return new Chosen(
                picked.isEmpty() ? null : told(course, question, task, picked, shown, false),
                shown ? told(course, question, task, key.option(), true, true) : null);
    }

    private static Told told(Course course, Question question, Task task, String id, boolean shown, boolean missed) {
        if (task instanceof Proof proof) {
            return claim(course, id, shown && id.equals(proof.decides()) ? proof.because() : "");
        }
        if (task instanceof Flip flip) {
            return change(course, question, flip.change(id).orElseThrow(), shown);
        }
        Option option = ((Choice) task).option(id).orElseThrow();
        return new Told(
                id,
                option.label(),
                Words.token(option.side()),
                missed ? option.whyBest() : option.because(),
                course.misconceptions().get(option.misconception()),
                null,
                "");
    }

    private static Told claim(Course course, String id, String because) {
        return course.claim(id)
                .map(claim -> new Told(
                        id, Form.text(claim), Words.token(claim.side()), because, null, Passage.of(course, claim), ""))
                .orElseGet(() -> new Told(id, Form.GONE, "", because, null, null, ""));
    }

    private static Told change(Course course, Question question, Flip.Change change, boolean shown) {
        String then = shown && question instanceof Scenario scenario
                ? scenario.choice().option(change.to()).map(Option::label).orElse("")
                : "";
        return new Told(
                change.id(),
                change.text(),
                "",
                change.because(),
                course.misconceptions().get(change.misconception()),
                null,
                then);
    }

    /** Whether the best was not what was picked, so that it has to be told. */
    public boolean bestIsNews() {
        return best != null && (option == null || !best.id().equals(option.id()));
    }
}
