package dev.whichcraft.domain.itemstats;

import dev.whichcraft.domain.itemstats.Figure.Why;

/**
 * One question in figures.
 *
 * @param question its id
 * @param max what could be earned on it
 * @param n how many were asked it
 * @param facility mean mark in percent of what could be earned
 * @param deviation standard deviation of the mark, in points
 * @param discrimination how the mark goes along with what was earned elsewhere: their correlation, times 100
 * @param efficiency the same in percent of what these marks could reach at best
 * @param weight in percent, how much of the differences between totals comes from here
 */
public record ItemFigures(
        String question,
        int max,
        long n,
        Figure facility,
        Figure deviation,
        Figure discrimination,
        Figure efficiency,
        Figure weight) {

    /** From so many people on facilities are shown. */
    public static final int LEAST = 5;

    /** From so many people on the other figures are shown. */
    public static final int LEAST_FOR_INDICES = 10;

    /**
     * Works them out.
     *
     * @param weights sum of the square roots of all questions' covariances with the total
     */
    static ItemFigures of(String question, int max, Tally tally, double weights) {
        Spread marks = tally.spread(Part.MARK, question);
        Spread rests = tally.spread(Part.REST, question);
        long n = marks.n();
        Why few = n < 2 ? Why.TOO_FEW : null;
        Why alike = few != null ? few : marks.alike() ? Why.ALIKE : rests.alike() ? Why.REST_ALIKE : null;
        double covariance = tally.covariance(question);
        double withTotal = covariance + marks.variance();
        Why against = few != null ? few : withTotal < 0 ? Why.AGAINST : weights == 0 ? Why.ALIKE : null;
        return new ItemFigures(
                question,
                max,
                n,
                Figure.unless(n == 0 ? Why.TOO_FEW : null, () -> 100 * marks.mean() / max),
                Figure.unless(few, () -> Math.sqrt(marks.variance())),
                Figure.unless(alike, () -> 100 * covariance / Math.sqrt(marks.variance() * rests.variance())),
                Figure.unless(alike, () -> 100 * covariance / marks.largestCovariance(rests)),
                Figure.unless(against, () -> 100 * Math.sqrt(withTotal) / weights));
    }

    /**
     * What may be shown of them: nothing that too few people say.
     *
     * @param people how many there are at least, however many attempts each of them made
     */
    public ItemFigures shown(long people) {
        return new ItemFigures(
                question,
                max,
                n,
                facility.from(people, LEAST),
                deviation.from(people, LEAST_FOR_INDICES),
                discrimination.from(people, LEAST_FOR_INDICES),
                efficiency.from(people, LEAST_FOR_INDICES),
                weight.from(people, LEAST_FOR_INDICES));
    }

    /** The same where the other questions were not the same for all, so that there is nothing to weigh it against. */
    public ItemFigures unweighed() {
        return new ItemFigures(
                question, max, n, facility, deviation, discrimination, efficiency, Figure.none(Why.DIFFERENT));
    }
}
