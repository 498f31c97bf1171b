package dev.whichcraft.attempts;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Misconception;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Outcome;
import java.util.List;

/**
 * One stage of a scenario as a person sees it.
 *
 * @param stage which
 * @param options in the person's order
 * @param outcome where it stands
 * @param revision the number of the next answer
 * @param last the latest answer; null when there is none
 * @param chosen the option picked latest; null when none was
 * @param misconception the wrong idea behind it; null when it carries none
 * @param best the best option, once it may be shown; null before
 * @param claims what decides, once it may be shown
 */
record StageCard(
        Stage stage,
        List<Shown> options,
        Outcome outcome,
        int revision,
        Given last,
        Option chosen,
        Misconception misconception,
        Option best,
        List<Claim> claims) {

    /**
     * An option and what became of it.
     *
     * @param option itself
     * @param tried whether the person picked it before
     */
    record Shown(Option option, boolean tried) {}

    static StageCard of(Course course, Paper paper, Scenario scenario, Stage stage) {
        Choice choice = scenario.choice(stage).orElseThrow();
        List<Given> answers = paper.given(scenario, stage);
        List<String> tried = answers.stream()
                .map(Given::response)
                .filter(Picked.class::isInstance)
                .map(response -> ((Picked) response).option())
                .toList();
        Outcome outcome = paper.outcome(scenario, stage);
        boolean shown = outcome.settled() || paper.closed();
        Option chosen = tried.isEmpty()
                ? null
                : choice.option(tried.get(tried.size() - 1)).orElseThrow();
        return new StageCard(
                stage,
                paper.options(scenario, choice).stream()
                        .map(option -> new Shown(option, tried.contains(option.id())))
                        .toList(),
                outcome,
                answers.size() + 1,
                answers.isEmpty() ? null : answers.get(answers.size() - 1),
                chosen,
                chosen == null ? null : course.misconceptions().get(chosen.misconception()),
                shown ? choice.best() : null,
                outcome.answered() || shown
                        ? choice.evidence().stream()
                                .flatMap(id -> course.claim(id).stream())
                                .toList()
                        : List.of());
    }

    /** Whether the best option was not the one chosen, so that it has to be told. */
    public boolean bestIsNews() {
        return best != null && best != chosen;
    }

    /** Whether the person may choose now. */
    public boolean open() {
        return best == null;
    }
}
