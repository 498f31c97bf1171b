package dev.whichcraft.domain.itemstats;

import dev.whichcraft.domain.itemstats.Figure.Why;
import java.util.List;

/**
 * A quiz in figures.
 *
 * @param n how many attempts
 * @param max what could be earned; 0 when not everybody was asked the same questions
 * @param mean of the totals, in points
 * @param median of the totals, in points
 * @param deviation standard deviation of the totals, in points
 * @param skewness of the totals; below 0 when the weak are further from the middle than the strong
 * @param kurtosis of the totals; above 0 when many are far out
 * @param alpha Cronbach's alpha in percent: how far the questions measure one and the same thing
 * @param errorRatio in percent, how much of the deviation is chance
 * @param standardError of one total, in points
 */
public record QuizFigures(
        long n,
        int max,
        Figure mean,
        Figure median,
        Figure deviation,
        Figure skewness,
        Figure kurtosis,
        Figure alpha,
        Figure errorRatio,
        Figure standardError) {

    static QuizFigures of(Tally tally, List<ItemFigures> items) {
        Spread totals = tally.totals();
        long n = totals.n();
        boolean same = items.stream().allMatch(item -> item.n() == n);
        Why few = n < 3 ? Why.TOO_FEW : null;
        Why alike = few != null ? few : totals.alike() ? Why.ALIKE : null;
        Why tooFewForFour = alike != null ? alike : n < 4 ? Why.TOO_FEW : null;
        Why unsteady = alike != null ? alike : !same ? Why.DIFFERENT : items.size() < 2 ? Why.ONE_QUESTION : null;
        Figure alpha = Figure.unless(unsteady, () -> alpha(totals, items));
        Figure ratio = Figure.unless(alpha.why(), () -> 100 * Math.sqrt(1 - alpha.value() / 100));
        return new QuizFigures(
                n,
                same ? items.stream().mapToInt(ItemFigures::max).sum() : 0,
                Figure.unless(n == 0 ? Why.TOO_FEW : null, totals::mean),
                Figure.unless(n == 0 ? Why.TOO_FEW : null, totals::median),
                Figure.unless(n < 2 ? Why.TOO_FEW : null, () -> Math.sqrt(totals.variance())),
                Figure.unless(alike, totals::skewness),
                Figure.unless(tooFewForFour, totals::kurtosis),
                alpha,
                ratio,
                Figure.unless(ratio.why(), () -> ratio.value() * Math.sqrt(totals.variance()) / 100));
    }

    private static double alpha(Spread totals, List<ItemFigures> items) {
        double parts = items.stream()
                .mapToDouble(item -> Math.pow(item.deviation().value(), 2))
                .sum();
        int p = items.size();
        return 100.0 * p / (p - 1) * (1 - parts / totals.variance());
    }

    /**
     * What may be shown of them: nothing that too few people say.
     *
     * @param people how many there are at least, however many attempts each of them made
     */
    public QuizFigures shown(long people) {
        int least = ItemFigures.LEAST_FOR_INDICES;
        return new QuizFigures(
                n,
                max,
                mean.from(people, ItemFigures.LEAST),
                median.from(people, ItemFigures.LEAST),
                deviation.from(people, least),
                skewness.from(people, least),
                kurtosis.from(people, least),
                alpha.from(people, least),
                errorRatio.from(people, least),
                standardError.from(people, least));
    }
}
