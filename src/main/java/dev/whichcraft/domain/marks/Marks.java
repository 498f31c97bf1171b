package dev.whichcraft.domain.marks;

import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Score;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What an attempt counts. A mark that was set by hand holds whatever becomes of the question, until it is taken back.
 *
 * @param paper the answers, to the quiz as it was corrected so far
 * @param byHand marks that were set by hand, each a share of full marks, 0 to 1
 */
public record Marks(Paper paper, Map<Part, Double> byHand) {

    /** Whether the mark of a stage was set by hand. */
    public boolean byHand(Question question, Stage stage) {
        return byHand.containsKey(new Part(question.id(), stage));
    }

    /** What a stage counts, 0 to 1. */
    public double counted(Question question, Stage stage) {
        Double set = byHand.get(new Part(question.id(), stage));
        return set == null ? paper.counted(question, stage) : set;
    }

    /** Whether a question is part of the count. */
    public boolean counts(Question question) {
        return paper.quiz().question(question.id()).isPresent();
    }

    /** What all together is worth. */
    public Score score() {
        List<Double> marks = new ArrayList<>();
        for (Question question : paper.questions()) {
            for (Stage stage : question.stages()) {
                marks.add(counted(question, stage));
            }
        }
        Double whole = byHand.get(Part.WHOLE);
        return whole == null ? Score.of(marks) : new Score(whole * marks.size(), marks.size());
    }

    /** The same answers to the quiz with these corrections. */
    public Marks after(List<Correction> corrections) {
        Quiz quiz = paper.quiz();
        for (Correction correction : corrections) {
            quiz = correction.on(quiz);
        }
        return quiz.equals(paper.quiz())
                ? this
                : new Marks(new Paper(quiz, paper.layout(), paper.given(), paper.when()), byHand);
    }

    /**
     * The same, but unchanged where that would lower the share of full marks.
     *
     * @param upward whether marks may rise only
     */
    public Marks after(List<Correction> corrections, boolean upward) {
        Marks after = after(corrections);
        return upward && after.score().share() < score().share() ? this : after;
    }
}
