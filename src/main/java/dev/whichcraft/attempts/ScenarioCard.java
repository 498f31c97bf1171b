package dev.whichcraft.attempts;

import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import java.util.ArrayList;
import java.util.List;

/**
 * One scenario of an attempt as a person sees it: the twist only once the scenario itself is settled.
 *
 * @param number place in the attempt, from 1
 * @param scenario what is asked
 * @param stages those that may be seen
 * @param done whether nothing is left to answer
 */
record ScenarioCard(int number, Scenario scenario, List<StageCard> stages, boolean done) {

    static ScenarioCard of(Course course, Paper paper, Scenario scenario) {
        List<StageCard> stages = new ArrayList<>();
        for (Stage stage : Paper.stages(scenario)) {
            if (stages.stream().noneMatch(StageCard::open)) {
                stages.add(StageCard.of(course, paper, scenario, stage));
            }
        }
        return new ScenarioCard(
                paper.layout().indexOf(scenario.id()) + 1, scenario, List.copyOf(stages), paper.done(scenario));
    }

    /** All scenarios, in the order of asking. */
    static List<ScenarioCard> all(Course course, Paper paper) {
        return paper.scenarios().stream()
                .map(scenario -> of(course, paper, scenario))
                .toList();
    }

    /** The stage that was answered latest; null before the first answer. */
    public Stage latest() {
        return stages.stream()
                .filter(card -> card.outcome().answered())
                .map(StageCard::stage)
                .reduce((earlier, later) -> later)
                .orElse(null);
    }

    /** Whether anything was answered. */
    public boolean begun() {
        return stages.get(0).outcome().answered();
    }
}
