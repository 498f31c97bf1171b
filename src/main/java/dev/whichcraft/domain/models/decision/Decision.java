package dev.whichcraft.domain.models.decision;

import dev.whichcraft.domain.models.weighing.Criterion;
import dev.whichcraft.domain.models.weighing.Weighing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A decision between options by criteria.
 *
 * @param title what is decided, in a line
 * @param context what has to be known to understand it; may be empty, may have several paragraphs
 * @param options names, at least two
 * @param criteria what was weighed, at least one
 * @param accepted what is accepted as the price, in the words of who decides; may be empty
 */
public record Decision(String title, String context, List<String> options, List<Named> criteria, String accepted) {

    /**
     * A criterion and what it is called.
     *
     * @param name in a few words
     * @param criterion its weight and scores
     */
    public record Named(String name, Criterion criterion) {}

    /**
     * What the winner is worse at than another option.
     *
     * @param criterion place of the criterion
     * @param option place of the option that does best there; the first of several
     */
    public record Price(int criterion, int option) {}

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if there are fewer than two options, or scores are missing
     */
    public Decision {
        options = List.copyOf(options);
        criteria = List.copyOf(criteria);
        int expected = options.size();
        if (expected < 2) {
            throw new IllegalArgumentException("a decision needs two options");
        }
        if (criteria.stream().anyMatch(named -> named.criterion().scores().size() != expected)) {
            throw new IllegalArgumentException("each option needs a score for each criterion");
        }
    }

    /**
     * The choice by weights.
     *
     * @throws IllegalArgumentException if there is no criterion, or none has any weight
     */
    public Weighing weighing() {
        return new Weighing(
                criteria.stream().map(Named::criterion).toList(),
                IntStream.range(0, options.size()).boxed().toList());
    }

    /** Where another option does better than the winner on a criterion that counts, the largest difference first. */
    public List<Price> prices() {
        int winner = weighing().winner();
        List<Price> prices = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            Criterion criterion = criteria.get(i).criterion();
            int best = IntStream.range(0, options.size())
                    .boxed()
                    .max(Comparator.comparingDouble((Integer option) -> criterion.score(option))
                            .thenComparing(Comparator.reverseOrder()))
                    .orElseThrow();
            if (criterion.weight() > 0 && criterion.score(best) > criterion.score(winner)) {
                prices.add(new Price(i, best));
            }
        }
        prices.sort(Comparator.comparingDouble((Price price) -> -loss(price, winner)));
        return prices;
    }

    private double loss(Price price, int winner) {
        Criterion criterion = criteria.get(price.criterion()).criterion();
        return criterion.weight() * (criterion.score(price.option()) - criterion.score(winner));
    }
}
