package dev.whichcraft.domain.mastery;

import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.grading.Score;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How well a person chooses in a section. Rises and falls with the latest result. */
public enum Level {
    /** No finished attempt. */
    NEW,
    /** Tried, but the latest result is below the pass mark. */
    ATTEMPTED,
    /** The latest result passed. */
    FAMILIAR,
    /** The latest result is good: {@value #GOOD} of full marks or more. */
    PROFICIENT,
    /** Two good results at least a day apart, the latest among them, with nothing worse between. */
    MASTERED;

    /** From this share of full marks a result is good. */
    public static final double GOOD = 0.85;

    /** A good result proves retention only when the one before is at least this old. */
    public static final Duration APART = Duration.ofDays(1);

    /**
     * The level that a history of results gives where this rule says which of them counts: with the highest it never
     * falls, with the mean it follows the mean so far.
     *
     * @param results oldest first
     * @param passMark share of full marks that passes, 0 to 1
     */
    public static Level of(List<Result> results, GradeRule rule, double passMark) {
        IntStream ends = IntStream.rangeClosed(1, results.size());
        return switch (rule) {
            case LAST -> of(results, passMark);
            case HIGHEST ->
                ends.mapToObj(end -> of(results.subList(0, end), passMark))
                        .max(Comparator.naturalOrder())
                        .orElse(NEW);
            case MEAN -> of(ends.mapToObj(end -> soFar(results.subList(0, end))).toList(), passMark);
        };
    }

    private static Result soFar(List<Result> results) {
        List<Double> shares = results.stream().map(Result::share).toList();
        return new Result(
                Grade.of(GradeRule.MEAN, shares),
                results.get(results.size() - 1).at());
    }

    /**
     * The level that a history of results gives.
     *
     * @param results oldest first
     * @param passMark share of full marks that passes, 0 to 1
     */
    public static Level of(List<Result> results, double passMark) {
        if (results.isEmpty()) {
            return NEW;
        }
        Result last = results.get(results.size() - 1);
        if (!Score.reaches(last.share(), Math.min(passMark, GOOD))) {
            return ATTEMPTED;
        }
        if (!good(last)) {
            return FAMILIAR;
        }
        for (int i = results.size() - 2; i >= 0 && good(results.get(i)); i--) {
            if (!results.get(i).at().plus(APART).isAfter(last.at())) {
                return MASTERED;
            }
        }
        return PROFICIENT;
    }

    /** Whether a result is good. */
    static boolean good(Result result) {
        return Score.reaches(result.share(), GOOD);
    }
}
