package dev.whichcraft.domain.attempt;

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
 * @param given all responses, oldest first within each stage of a question
 * @param closed whether it was handed in, so that everything may be shown
 */
public record Paper(Quiz quiz, Layout layout, List<Given> given, boolean closed) {

    private static final Behaviour BEHAVIOUR = new Practice();

    /** The scenario of this id. */
    public Optional<Scenario> scenario(String id) {
        return quiz.question(id).map(Scenario.class::cast);
    }

    /** What was answered at this stage, oldest first. */
    public List<Given> given(Scenario scenario, Stage stage) {
        return given.stream()
                .filter(one -> one.question().equals(scenario.id()) && one.stage() == stage)
                .toList();
    }

    /** Where a stage stands. */
    public Outcome outcome(Scenario scenario, Stage stage) {
        List<Response> responses =
                given(scenario, stage).stream().map(Given::response).toList();
        return BEHAVIOUR.outcome(scenario.choice(stage).orElseThrow(), responses);
    }

    /** The stages that this scenario has. */
    public static List<Stage> stages(Scenario scenario) {
        return scenario.twist().isPresent() ? List.of(Stage.SCENARIO, Stage.TWIST) : List.of(Stage.SCENARIO);
    }

    /** Whether all stages of a scenario are settled. */
    public boolean done(Scenario scenario) {
        return stages(scenario).stream()
                .allMatch(stage -> outcome(scenario, stage).settled());
    }

    /** The scenarios in the order of asking. */
    public List<Scenario> scenarios() {
        return layout.places().stream()
                .flatMap(place -> scenario(place.question()).stream())
                .toList();
    }

    /** What all answers together are worth. */
    public Score score() {
        List<Double> marks = new ArrayList<>();
        for (Scenario scenario : scenarios()) {
            for (Stage stage : stages(scenario)) {
                marks.add(outcome(scenario, stage).mark());
            }
        }
        return Score.of(marks);
    }

    /** The options of a stage as this person sees them. */
    public List<Option> options(Scenario scenario, Choice choice) {
        return Layout.inOrder(layout.places().get(layout.indexOf(scenario.id())), choice);
    }

    /**
     * What becomes of a response that is sent now.
     *
     * @param revision which response to this stage it is, counted from 1, as the sender saw it
     */
    public Saving saving(Scenario scenario, Stage stage, int revision, Response response) {
        List<Given> before = given(scenario, stage);
        if (revision >= 1 && revision <= before.size()) {
            return before.get(revision - 1).response().equals(response) ? Saving.SAME : Saving.TAKEN;
        }
        if (closed) {
            return Saving.CLOSED;
        }
        if (outcome(scenario, stage).settled()) {
            return Saving.TAKEN;
        }
        boolean twistTooEarly =
                stage == Stage.TWIST && !outcome(scenario, Stage.SCENARIO).settled();
        boolean passedUntried = response instanceof Response.Passed && before.isEmpty();
        boolean next = revision == before.size() + 1 && !twistTooEarly && !passedUntried;
        return next ? Saving.NEW : Saving.OUT_OF_TURN;
    }
}
