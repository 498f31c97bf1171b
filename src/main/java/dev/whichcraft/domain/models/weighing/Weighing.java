package dev.whichcraft.domain.models.weighing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A choice by weights: total(o) = sum over criteria of weight * score(o). Options are known by their place.
 *
 * @param criteria at least one, all with a score for each option
 * @param open places of the options that are still in the running, at least one, in rising order
 */
public record Weighing(List<Criterion> criteria, List<Integer> open) {

    /** The highest score, and the one that the largest possible total assumes throughout. */
    public static final int BEST_SCORE = 4;

    /** The largest weight. */
    public static final int MOST_WEIGHT = 5;

    /** A lead of less than this share of the largest possible total is too small to say which is better. */
    public static final double EITHER = 0.05;

    /** Totals that differ by less are level: sums of fractions are not exact. */
    static final double SAME = 1e-9;

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if there is no criterion or no option, or no criterion has any weight
     */
    public Weighing {
        criteria = List.copyOf(criteria);
        open = List.copyOf(open);
        if (criteria.isEmpty() || open.isEmpty()) {
            throw new IllegalArgumentException("a choice needs a criterion and an option");
        }
        if (criteria.stream().allMatch(criterion -> criterion.weight() == 0)) {
            throw new IllegalArgumentException("a choice needs a criterion with a weight above 0");
        }
    }

    /** The total of an option. */
    public double total(int option) {
        return criteria.stream()
                .mapToDouble(criterion -> criterion.weight() * criterion.score(option))
                .sum();
    }

    /** The largest total that these weights allow. */
    public double most() {
        return criteria.stream().mapToDouble(Criterion::weight).sum() * BEST_SCORE;
    }

    /** Open options, the best first; level ones in the order of their places. */
    public List<Integer> ranking() {
        return open.stream()
                .sorted(Comparator.comparingDouble((Integer option) -> -rounded(total(option)))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    /** The option that leads. */
    public int winner() {
        return ranking().get(0);
    }

    /** By how much the first leads the second, as a share of the largest possible total; 1 when it is alone. */
    public double margin() {
        List<Integer> ranking = ranking();
        return ranking.size() == 1 ? 1 : Math.max(0, total(ranking.get(0)) - total(ranking.get(1))) / most();
    }

    /** Whether the lead is too small to say which is better. */
    public boolean either() {
        return margin() < EITHER;
    }

    /** The same choice with another weight for one criterion. */
    public Weighing with(int criterion, double weight) {
        List<Criterion> changed = new ArrayList<>(criteria);
        changed.set(criterion, criteria.get(criterion).with(weight));
        return new Weighing(changed, open);
    }

    /** For each criterion whose weight alone can flip the winner within 0 to {@value #MOST_WEIGHT}, the nearest flip. */
    public List<Flip> flips() {
        return IntStream.range(0, criteria.size())
                .mapToObj(this::flip)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Flip::distance).thenComparing(Flip::criterion))
                .toList();
    }

    /**
     * Where the leader and a rival are level: gap + (w - weight) * (score of leader - score of rival) = 0. Beyond it the
     * rival leads, and of several that are level there the one that gains most.
     */
    private Optional<Flip> flip(int index) {
        Criterion criterion = criteria.get(index);
        int leader = winner();
        return open.stream()
                .filter(rival -> rival != leader && criterion.score(rival) != criterion.score(leader))
                .map(rival -> {
                    double slope = criterion.score(leader) - criterion.score(rival);
                    double at = criterion.weight() - (total(leader) - total(rival)) / slope;
                    return new Flip(index, criterion.weight(), at, slope < 0, rival);
                })
                .filter(flip -> flip.rising() ? flip.at() < MOST_WEIGHT - SAME : flip.at() > SAME)
                .min(Comparator.comparingDouble((Flip flip) -> Math.rint(flip.distance() / SAME))
                        .thenComparing(flip -> criterion.score(flip.winner()) * (flip.rising() ? -1 : 1))
                        .thenComparing(Flip::winner));
    }

    private static double rounded(double total) {
        return Math.rint(total / SAME) * SAME;
    }
}
