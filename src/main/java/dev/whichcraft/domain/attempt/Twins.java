package dev.whichcraft.domain.attempt;

import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.grading.Outcome;
import dev.whichcraft.domain.grading.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * Near-identical questions of which something else decides each. Who answers both alike has recognised the story, not
 * the rule: so they are never asked next to each other, and count in full only together.
 */
public final class Twins {

    /** What one of a pair counts at most while not both are right, as a share of full marks. */
    public static final double ALONE = 0.5;

    private Twins() {}

    /**
     * What an answer to one of a pair counts, 0 to 1: its mark once both are right, else no more than half of full
     * marks. A better answer to either never lowers what the two count together.
     */
    public static double counted(Outcome one, Outcome twin) {
        boolean both = one.verdict() == Verdict.BEST && twin.verdict() == Verdict.BEST;
        return both ? one.mark() : Math.min(one.mark(), ALONE);
    }

    /** The questions in the order of the quiz, changed only where twins would follow each other; of two alone they do. */
    static List<Question> apart(Quiz quiz) {
        List<Question> left = new ArrayList<>(quiz.questions());
        List<Question> placed = new ArrayList<>();
        while (!left.isEmpty()) {
            Question next = left.stream()
                    .filter(one -> placed.isEmpty() || !pair(quiz, placed.get(placed.size() - 1), one))
                    .findFirst()
                    .orElse(left.get(0));
            placed.add(between(quiz, placed, next), next);
            left.remove(next);
        }
        return List.copyOf(placed);
    }

    /** The last place where a question does not follow or precede its twin; the end where there is none. */
    private static int between(Quiz quiz, List<Question> placed, Question next) {
        for (int i = placed.size(); i >= 0; i--) {
            List<Question> neighbours = placed.subList(Math.max(0, i - 1), Math.min(placed.size(), i + 1));
            if (neighbours.stream().noneMatch(neighbour -> pair(quiz, neighbour, next))) {
                return i;
            }
        }
        return placed.size();
    }

    private static boolean pair(Quiz quiz, Question one, Question other) {
        return quiz.twin(one).filter(twin -> twin.id().equals(other.id())).isPresent();
    }
}
