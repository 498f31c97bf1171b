package dev.whichcraft.attempts.cards;

import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Stage;
import java.util.List;

/**
 * One question of an attempt as a person sees it: each stage only once those before it are done.
 *
 * @param number place in the attempt, from 1
 * @param question what is asked
 * @param stages those that may be seen
 * @param twin number of its twin in the attempt; 0 when that is not asked
 * @param done whether nothing is left to answer
 */
public record QuestionCard(int number, Question question, List<StageCard> stages, int twin, boolean done) {

    /**
     * Lays it out.
     *
     * @param filled what stands in its form before it is sent
     */
    public static QuestionCard of(Course course, Paper paper, Question question, Fields filled) {
        return of(course, paper, question, null, filled);
    }

    /**
     * Lays it out.
     *
     * @param at stage of that form; null for the last that may be seen
     */
    public static QuestionCard of(Course course, Paper paper, Question question, Stage at, Fields filled) {
        List<Stage> reached = question.stages().stream()
                .filter(stage -> paper.reached(question, stage))
                .toList();
        Stage sent = reached.contains(at) ? at : reached.get(reached.size() - 1);
        List<StageCard> stages = reached.stream()
                .map(stage -> StageCard.of(course, paper, question, stage, stage == sent, filled))
                .toList();
        return new QuestionCard(
                number(paper, question),
                question,
                stages,
                paper.twin(question).map(twin -> number(paper, twin)).orElse(0),
                paper.done(question));
    }

    private static int number(Paper paper, Question question) {
        return paper.layout().indexOf(question.id()) + 1;
    }

    /** All questions, in the order of asking. */
    public static List<QuestionCard> all(Course course, Paper paper) {
        return paper.questions().stream()
                .map(question -> of(course, paper, question, Fields.NONE))
                .toList();
    }

    /** The same question without what is asked after it. */
    public QuestionCard untwisted() {
        return new QuestionCard(number, question, stages.subList(0, 1), twin, done);
    }

    /** Whether it is told that its twin takes something away. */
    public boolean halved() {
        StageCard first = stages.get(0);
        return first.marks() && first.counts() < first.outcome().mark();
    }

    /** The stage to look at: the one that was answered latest, or came by going on from it; null before the first answer. */
    public Stage latest() {
        return stages.stream()
                .filter(card -> card.outcome().answered())
                .reduce((one, other) -> other.last().at().isBefore(one.last().at()) ? one : other)
                .map(card -> card.stands() ? after(card) : card)
                .map(StageCard::stage)
                .orElse(null);
    }

    private StageCard after(StageCard card) {
        return stages.stream().skip(stages.indexOf(card) + 1L).findFirst().orElse(card);
    }

    /** Whether a stage came just now, by going on. */
    public boolean opened(StageCard card) {
        return card.stage() == latest() && !card.outcome().answered();
    }

    /** How many of its stages may not be seen yet. */
    public int unopened() {
        return question.stages().size() - stages.size();
    }

    /** Whether anything was answered. */
    public boolean begun() {
        return stages.get(0).outcome().answered();
    }
}
