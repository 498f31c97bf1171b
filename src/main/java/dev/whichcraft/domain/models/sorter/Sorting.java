package dev.whichcraft.domain.models.sorter;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.weighing.Criterion;
import dev.whichcraft.domain.models.weighing.Weighing;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A use case: what it demands, and what counts how much.
 *
 * @param vetoes what it demands
 * @param weights 0 to 5 for each aspect
 */
public record Sorting(Vetoes vetoes, Map<Aspect, Double> weights) {

    /** The weight that each aspect begins with. */
    public static final Figure WEIGHT = Figure.assumed(3, "", "all count the same at first");

    /**
     * Keeps what is given.
     *
     * @throws IllegalArgumentException if an aspect has no weight
     */
    public Sorting {
        weights = Map.copyOf(weights);
        if (weights.size() < Aspect.values().length) {
            throw new IllegalArgumentException("each aspect needs a weight");
        }
    }

    /** All forms by weights alone, as if nothing were demanded. */
    public Weighing unrestricted() {
        return weighing(Arrays.asList(Form.values()));
    }

    /** The forms that are left, by weights; empty when none is. */
    public Optional<Weighing> weighing() {
        List<Form> open = vetoes.open();
        return open.isEmpty() ? Optional.empty() : Optional.of(weighing(open));
    }

    private Weighing weighing(List<Form> forms) {
        List<Criterion> criteria = Arrays.stream(Aspect.values())
                .map(aspect -> aspect.weighed(weights.get(aspect)))
                .toList();
        return new Weighing(criteria, forms.stream().map(Form::ordinal).toList());
    }
}
