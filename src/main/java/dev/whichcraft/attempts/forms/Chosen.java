package dev.whichcraft.attempts.forms;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Picked;

/**
 * What became of a choice.
 *
 * @param option the option picked latest; null when none was
 * @param misconception the wrong idea behind it; null when it carries none
 * @param best the best option, once it may be shown; null before
 */
public record Chosen(Option option, Misconception misconception, Option best) {

    /** What became of it by the latest answer, null for none. */
    public static Chosen of(Course course, Choice choice, Answered latest, boolean shown) {
        Option chosen =
                latest instanceof Picked picked ? choice.option(picked.option()).orElseThrow() : null;
        return new Chosen(
                chosen,
                chosen == null ? null : course.misconceptions().get(chosen.misconception()),
                shown ? choice.best() : null);
    }

    /** Whether the best option was not the one chosen, so that it has to be told. */
    public boolean bestIsNews() {
        return best != null && best != option;
    }
}
