package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Behaviour;
import dev.whichcraft.domain.grading.Outcome;
import dev.whichcraft.domain.grading.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An attempt with its questions and all that was answered.
 *
 * @param quiz the version that was handed out
 * @param layout what is shown in which order
 * @param given all responses, oldest first within each stage of a question
 * @param when at which of the times that the review rules know
 */
public record Paper(Quiz quiz, Layout layout, List<Given> given, When when) {

    private Behaviour behaviour() {
        return Behaviour.of(quiz.settings().mode());
    }

    /** Whether it can no longer be answered. */
    public boolean closed() {
        return when != When.DURING;
    }

    /** Whether this may be shown now. */
    public boolean shows(What what) {
        return quiz.settings().review().shows(when, what);
    }

    /** Whether this may be shown now of a stage that stands there. */
    public boolean shows(What what, Outcome outcome) {
        boolean ripe = closed() || (what == What.RIGHT_ANSWERS ? outcome.settled() : outcome.answered());
        return ripe && shows(what);
    }

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
        return behaviour().outcome(question.task(stage).orElseThrow(), responses);
    }

    /** The response that shows what a person knew: the first in practice, the last answer in an exam. */
    public Optional<Given> telling(Question question, Stage stage) {
        Stream<Given> all = given(question, stage).stream();
        return quiz.settings().exam()
                ? all.filter(one -> one.response() instanceof Answered).reduce((one, later) -> later)
                : all.findFirst();
    }

    /** Whether nothing is left to do at any stage of a question. */
    public boolean done(Question question) {
        return question.stages().stream().allMatch(stage -> behaviour().done(outcome(question, stage)));
    }

    /**
     * Whether a stage may be seen: only once nothing can be changed at those before it, since its words may tell what is
     * right there. Of an exam that began before one had to go on, what was answered is seen as well.
     */
    public boolean reached(Question question, Stage stage) {
        return closed()
                || !given(question, stage).isEmpty()
                || question.stages().stream()
                        .filter(before -> before.compareTo(stage) < 0)
                        .allMatch(before -> outcome(question, before).settled());
    }

    /**
     * Whether the claims may be shown that decide a stage. While somebody can still pick the one that decides the
     * question, its other stages do not tell.
     */
    public boolean showsClaims(Question question, Stage stage) {
        boolean asked = question.task(Stage.PROOF).isPresent() && !closed();
        return shows(What.CLAIMS, outcome(question, stage))
                && (!asked || outcome(question, Stage.PROOF).settled());
    }

    /** The questions in the order of asking. */
    public List<Question> questions() {
        return layout.places().stream()
                .flatMap(place -> quiz.question(place.question()).stream())
                .toList();
    }

    /** The twin of a question, if it is asked here as well. */
    public Optional<Question> twin(Question question) {
        // few questions have one: for the others it is not worth finding out what is asked
        return quiz.twin(question).isEmpty()
                ? Optional.empty()
                : quiz.with(questions()).twin(question);
    }

    /** What a stage counts, 0 to 1: its mark, unless a twin takes a part of that away. */
    public double counted(Question question, Stage stage) {
        Outcome own = outcome(question, stage);
        return stage == Stage.SCENARIO
                ? twin(question)
                        .map(other -> Twins.counted(own, outcome(other, Stage.SCENARIO)))
                        .orElse(own.mark())
                : own.mark();
    }

    /** What all answers together are worth. */
    public Score score() {
        List<Double> marks = new ArrayList<>();
        for (Question question : questions()) {
            for (Stage stage : question.stages()) {
                marks.add(counted(question, stage));
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
        if (closed()) {
            return Saving.CLOSED;
        }
        if (again(before, revision, response)) {
            return Saving.SAME;
        }
        if (outcome(question, stage).settled()) {
            return Saving.TAKEN;
        }
        boolean next = revision == before.size() + 1
                && reached(question, stage)
                && (response instanceof Answered || !before.isEmpty() && somethingFollows(question, stage));
        return next ? Saving.NEW : Saving.OUT_OF_TURN;
    }

    /** Whether one can go on from an answer: in practice to the right one, in an exam to the next stage. */
    private boolean somethingFollows(Question question, Stage stage) {
        return !quiz.settings().exam() || question.goesOnAfter(stage);
    }

    /** Whether this is the answer that a sender saw saved whose next response has this revision. */
    public boolean sawSaved(Question question, Stage stage, int revision, Response answer) {
        List<Given> given = given(question, stage);
        int seen = revision - 2;
        return seen >= 0 && seen < given.size() && given.get(seen).response().equals(answer);
    }

    /** Whether an exam's latest answer is given once more, by the button after it was saved as it was set. */
    private boolean again(List<Given> before, int revision, Response response) {
        return quiz.settings().exam()
                && revision == before.size() + 1
                && !before.isEmpty()
                && before.get(before.size() - 1).response().equals(response);
    }
}
