package dev.whichcraft.attempts;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Behaviour;
import dev.whichcraft.domain.grading.Outcome;
import dev.whichcraft.domain.grading.Practice;
import dev.whichcraft.domain.grading.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An attempt with its questions and all that was answered.
 *
 * @param quiz the version that was handed out
 * @param layout what is shown in which order
 * @param answers as given, oldest first within each stage of a question
 * @param closed whether it was handed in, so that everything may be shown
 */
record Paper(Quiz quiz, Layout layout, List<Answer> answers, boolean closed) {

    private static final Behaviour BEHAVIOUR = new Practice();

    /** The scenario of this id. */
    Optional<Scenario> scenario(String id) {
        return quiz.question(id).map(Scenario.class::cast);
    }

    /** What was answered at this stage, oldest first. */
    List<Answer> answers(Scenario scenario, Stage stage) {
        return answers.stream()
                .filter(answer -> answer.question.equals(scenario.id()) && answer.stage == stage)
                .toList();
    }

    /** Where a stage stands. */
    Outcome outcome(Scenario scenario, Stage stage) {
        List<Response> responses =
                answers(scenario, stage).stream().map(Answer::response).toList();
        return BEHAVIOUR.outcome(scenario.choice(stage).orElseThrow(), responses);
    }

    /** The stages that this scenario has. */
    static List<Stage> stages(Scenario scenario) {
        return scenario.twist().isPresent() ? List.of(Stage.SCENARIO, Stage.TWIST) : List.of(Stage.SCENARIO);
    }

    /** Whether all stages of a scenario are settled. */
    boolean done(Scenario scenario) {
        return stages(scenario).stream()
                .allMatch(stage -> outcome(scenario, stage).settled());
    }

    /** The scenarios in the order of asking. */
    List<Scenario> scenarios() {
        return layout.places().stream()
                .flatMap(place -> scenario(place.question()).stream())
                .toList();
    }

    /** What all answers together are worth. */
    Score score() {
        List<Double> marks = new ArrayList<>();
        for (Scenario scenario : scenarios()) {
            for (Stage stage : stages(scenario)) {
                marks.add(outcome(scenario, stage).mark());
            }
        }
        return Score.of(marks);
    }

    /** The options of a stage as this person sees them. */
    List<Option> options(Scenario scenario, Choice choice) {
        return Layout.inOrder(layout.places().get(layout.indexOf(scenario.id())), choice);
    }
}
