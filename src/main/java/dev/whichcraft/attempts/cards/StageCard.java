package dev.whichcraft.attempts.cards;

import dev.whichcraft.attempts.forms.Chosen;
import dev.whichcraft.attempts.forms.Field;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.attempts.forms.Form;
import dev.whichcraft.attempts.forms.Marked;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Proof;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.content.Task;
import dev.whichcraft.domain.content.Twist;
import dev.whichcraft.domain.grading.Outcome;
import dev.whichcraft.domain.grading.Verdict;
import dev.whichcraft.web.Words;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One stage of a question as a person sees it.
 *
 * @param id unique on the page
 * @param stage which
 * @param task what is asked
 * @param change what is different at this stage, Markdown; empty for nothing
 * @param outcome where it stands
 * @param counts what it counts, 0 to 1: less than its mark beside a twin that is not right
 * @param revision the number of the next answer
 * @param last the latest response, in an exam the latest answer; null when there is none
 * @param chosen what was chosen, where one of several is; null for any other task
 * @param marked the latest answer part by part
 * @param said what is said of the latest answer as a whole, Markdown; may be empty
 * @param explained why the answer is what it is, Markdown, once that may be told; else empty
 * @param form the fields to answer with; empty once nothing more can be answered
 * @param confidence that stands in the form; empty for none
 * @param claims what decides, once it may be shown
 * @param sent whether it is this form that was sent last
 * @param exam whether the answer may be changed for as long as there is a form
 * @param onward whether one can go on from the answer to another stage, and lets it stand by that
 * @param marks whether it may be told how good the answer is
 * @param feedback whether it may be told why it holds or fails
 */
public record StageCard(
        String id,
        Stage stage,
        Task task,
        String change,
        Outcome outcome,
        double counts,
        int revision,
        Given last,
        Chosen chosen,
        Marked marked,
        String said,
        String explained,
        List<Field> form,
        String confidence,
        List<Claim> claims,
        boolean sent,
        boolean exam,
        boolean onward,
        boolean marks,
        boolean feedback) {

    /**
     * Lays it out.
     *
     * @param sent whether it is this form that was sent last
     * @param filled what was sent; nothing for what was answered before
     */
    static StageCard of(Course course, Paper paper, Question question, Stage stage, boolean sent, Fields filled) {
        Task task = question.task(stage).orElseThrow();
        List<Given> given = paper.given(question, stage);
        List<Answered> answers = given.stream()
                .map(Given::response)
                .filter(Answered.class::isInstance)
                .map(Answered.class::cast)
                .toList();
        Answered latest = answers.isEmpty() ? null : answers.get(answers.size() - 1);
        Outcome outcome = paper.outcome(question, stage);
        boolean shown = paper.shows(What.RIGHT_ANSWERS, outcome);
        boolean marks = paper.shows(What.MARKS, outcome);
        boolean feedback = paper.shows(What.FEEDBACK, outcome);
        boolean exam = paper.quiz().settings().exam();
        boolean open = !outcome.settled() && !paper.closed();
        Fields fields = sent && open && filled.any() ? filled : before(latest, exam);
        return new StageCard(
                question.id() + "-" + Words.token(stage),
                stage,
                task,
                change(question, stage),
                outcome,
                paper.counted(question, stage),
                given.size() + 1,
                exam ? paper.telling(question, stage).orElse(null) : latest(given),
                Chosen.of(course, question, task, latest, shown),
                Marked.of(course, task, latest, outcome.verdict(), marks || feedback, shown),
                latest == null || !feedback ? "" : said(question, outcome),
                shown && question instanceof Exercise exercise
                        ? exercise.feedback().right()
                        : "",
                open ? form(course, paper, question, task, exam ? List.of() : answers, fields) : List.of(),
                fields.one("confidence"),
                paper.showsClaims(question, stage) && (shown || task instanceof Choice)
                        ? claims(course, task)
                        : List.of(),
                sent,
                exam,
                exam && open && latest != null && question.goesOnAfter(stage),
                marks,
                feedback);
    }

    private static Given latest(List<Given> given) {
        return given.isEmpty() ? null : given.get(given.size() - 1);
    }

    private static List<Field> form(
            Course course, Paper paper, Question question, Task task, List<Answered> refused, Fields fields) {
        Set<String> tried = refused.stream()
                .filter(Picked.class::isInstance)
                .map(answer -> ((Picked) answer).option())
                .collect(Collectors.toSet());
        return new Form(course, paper.place(question), fields).fields(task, tried);
    }

    /** What was answered before, as it may be changed; another try asks anew how sure one is. */
    private static Fields before(Answered latest, boolean exam) {
        Fields before = latest == null ? Fields.NONE : Fields.of(latest);
        return exam ? before : before.unsure();
    }

    private static String change(Question question, Stage stage) {
        return stage == Stage.TWIST && question instanceof Scenario scenario
                ? scenario.twist().map(Twist::change).orElse("")
                : "";
    }

    private static String said(Question question, Outcome outcome) {
        if (!(question instanceof Exercise exercise) || outcome.verdict() == Verdict.BEST) {
            return "";
        }
        boolean partly = outcome.verdict() == Verdict.PARTLY
                && !exercise.feedback().partly().isEmpty();
        return partly ? exercise.feedback().partly() : exercise.feedback().wrong();
    }

    /** None for a proof: there the claim that decides is the answer, and is told as such. */
    private static List<Claim> claims(Course course, Task task) {
        return task instanceof Proof
                ? List.of()
                : task.evidence().stream()
                        .flatMap(id -> course.claim(id).stream())
                        .toList();
    }

    /** Whether the person was certain of the latest answer: where it is wrong, the idea behind it is told at once. */
    public boolean certain() {
        return last != null && last.response() instanceof Answered answer && answer.confidence() == Confidence.CERTAIN;
    }

    /** Whether something is said about the answer: in an exam only once it is handed in. */
    public boolean told() {
        return !open() || outcome.answered() && !exam;
    }

    /** Whether the answer can no longer be changed, though the exam goes on. */
    public boolean stands() {
        return exam && outcome.settled();
    }

    /** Whether the person may answer now. */
    public boolean open() {
        return !form.isEmpty();
    }

    /** Whether it is a choice between the sides, of which some fit better than others. */
    public boolean ofSides() {
        return task instanceof Choice;
    }

    /** How the latest answer fits, in words. */
    public String word() {
        return ofSides() ? Words.word(outcome.verdict()) : Words.ofAnswer(outcome.verdict());
    }
}
