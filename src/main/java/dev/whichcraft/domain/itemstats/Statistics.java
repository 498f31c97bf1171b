package dev.whichcraft.domain.itemstats;

import java.util.List;
import java.util.Map;

/**
 * A quiz and its questions in figures.
 *
 * @param quiz as a whole
 * @param items those questions that somebody was asked, in the order of the quiz
 */
public record Statistics(QuizFigures quiz, List<ItemFigures> items) {

    /**
     * Works them out from counts.
     *
     * @param questions what can be earned on each, by id, in the order of the quiz
     */
    public static Statistics of(Map<String, Integer> questions, Tally tally) {
        double weights = questions.keySet().stream()
                .mapToDouble(question -> Math.sqrt(Math.max(0, withTotal(tally, question))))
                .sum();
        List<ItemFigures> items = questions.entrySet().stream()
                .map(question -> ItemFigures.of(question.getKey(), question.getValue(), tally, weights))
                .filter(item -> item.n() > 0)
                .toList();
        return new Statistics(QuizFigures.of(tally, items), items);
    }

    /** Covariance of a question with the total; 0 where there is none. */
    private static double withTotal(Tally tally, String question) {
        Spread marks = tally.spread(Part.MARK, question);
        return marks.n() < 2 ? 0 : tally.covariance(question) + marks.variance();
    }

    /**
     * What may be shown of them.
     *
     * @param firsts the first attempts of people: there are at least as many people as these
     */
    public Statistics shown(Tally firsts) {
        return new Statistics(
                quiz.shown(firsts.totals().n()),
                items.stream()
                        .map(item -> item.shown(firsts.n(item.question())))
                        .toList());
    }
}
