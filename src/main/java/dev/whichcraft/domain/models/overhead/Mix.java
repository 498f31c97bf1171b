package dev.whichcraft.domain.models.overhead;

import dev.whichcraft.domain.models.Figure;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/**
 * A mix of work: which share of its native run time goes where.
 *
 * @param shares each from 0 to 1, together 1
 */
public record Mix(Map<Work, Double> shares) {

    /**
     * A mix of parts of any size.
     *
     * @param parts how much of each kind, not negative, one of them above 0
     */
    public static Mix of(Map<Work, Double> parts) {
        double all = parts.values().stream().mapToDouble(Double::doubleValue).sum();
        if (all <= 0) {
            throw new IllegalArgumentException("A mix of nothing");
        }
        Map<Work, Double> shares = new EnumMap<>(Work.class);
        for (Work work : Work.values()) {
            shares.put(work, parts.getOrDefault(work, 0.0) / all);
        }
        return new Mix(shares);
    }

    /** The share of one kind, 0 to 1. */
    public double share(Work work) {
        return shares.get(work);
    }

    /** Speed relative to running without anything in between: {@code 1 / sum(share * factor)}. */
    public double speed(Function<Work, Figure> factor) {
        double time = 0;
        for (Work work : Work.values()) {
            time += share(work) * factor.apply(work).value();
        }
        return 1 / time;
    }
}
