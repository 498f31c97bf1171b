package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Behaviour;
import dev.whichcraft.domain.grading.Outcome;
import dev.whichcraft.domain.grading.Practice;
import dev.whichcraft.domain.grading.Score;
import java.util.ArrayList;
import java.util.List;

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

    /** What was answered at this stage, oldest first. */
    public List<Given> given(Question question, Stage stage) {
        return given.stream()
                .filter(one -> one.question().equals(question.id()) && one.stage() == stage)
                .toList();
    }

    /** Where a stage stands. */
    public Outcome outcome(Question question, Stage stage) {
        List<Response> responses =
                given(question, stage).stream().map(Given::response).toList();
        return BEHAVIOUR.outcome(question.task(stage).orElseThrow(), responses);
    }

    /** Whether all stages of a question are settled. */
    public boolean done(Question question) {
        return question.stages().stream()
                .allMatch(stage -> outcome(question, stage).settled());
    }

    /** The questions in the order of asking. */
    public List<Question> questions() {
        return layout.places().stream()
                .flatMap(place -> quiz.question(place.question()).stream())
                .toList();
    }

    /** What all answers together are worth. */
    public Score score() {
        List<Double> marks = new ArrayList<>();
        for (Question question : questions()) {
            for (Stage stage : question.stages()) {
                marks.add(outcome(question, stage).mark());
            }
        }
        return Score.of(marks);
    }

    /** Where a question stands among the others, and in which order its parts are shown. */
    public Layout.Place place(Question question) {
        return layout.places().get(layout.indexOf(question.id()));
    }

    /**
     * What becomes of a response that is sent now.
     *
     * @param revision which response to this stage it is, counted from 1, as the sender saw it
     */
    public Saving saving(Question question, Stage stage, int revision, Response response) {
        List<Given> before = given(question, stage);
        if (revision >= 1 && revision <= before.size()) {
            return before.get(revision - 1).response().equals(response) ? Saving.SAME : Saving.TAKEN;
        }
        if (closed) {
            return Saving.CLOSED;
        }
        if (outcome(question, stage).settled()) {
            return Saving.TAKEN;
        }
        boolean twistTooEarly =
                stage == Stage.TWIST && !outcome(question, Stage.SCENARIO).settled();
        boolean passedUntried = response instanceof Response.Passed && before.isEmpty();
        boolean next = revision == before.size() + 1 && !twistTooEarly && !passedUntried;
        return next ? Saving.NEW : Saving.OUT_OF_TURN;
    }
}
