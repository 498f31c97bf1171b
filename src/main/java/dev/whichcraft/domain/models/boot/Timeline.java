package dev.whichcraft.domain.models.boot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One start, phase by phase.
 *
 * @param starter what is started
 * @param times of each phase in their order, in ms
 */
public record Timeline(Starter starter, List<Double> times) {

    /** Below this difference, relative to the longer start, the choice of platform matters little. */
    public static final double LITTLE = 0.10;

    /** The timeline of a start. */
    public static Timeline of(Starter starter, Start start) {
        List<Double> times = new ArrayList<>();
        for (Phase phase : Phase.values()) {
            times.add(starter.takes(phase, start));
        }
        return new Timeline(starter, List.copyOf(times));
    }

    /** What a phase takes, in ms. */
    public double time(Phase phase) {
        return times.get(phase.ordinal());
    }

    /** Until the application answers, in ms. */
    public double total() {
        return times.stream().mapToDouble(Double::doubleValue).sum();
    }

    /** A phase's share of the total, 0 to 1. */
    public double share(Phase phase) {
        return time(phase) / total();
    }

    /** The phase that takes longest: what there is most to save in. */
    public Phase longest() {
        return Stream.of(Phase.values())
                .max(Comparator.comparingDouble(this::time))
                .orElseThrow();
    }

    /** How much sooner the quicker of two is there, relative to the slower, 0 to 1. */
    public double gap(Timeline other) {
        return Math.abs(total() - other.total()) / Math.max(total(), other.total());
    }
}
