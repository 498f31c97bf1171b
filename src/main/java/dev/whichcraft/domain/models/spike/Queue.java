package dev.whichcraft.domain.models.spike;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

/**
 * A queue under a constant load while capacity rises by steps; whoever comes first is served first. Between two events
 * (capacity rises, the queue is full, the queue is empty) everything changes evenly, so that it is calculated exactly,
 * phase by phase.
 *
 * @param phases in order of time; the last one has no end
 */
public record Queue(List<Phase> phases) {

    /**
     * A capacity from a moment on.
     *
     * @param at seconds after the jump
     * @param rate requests a second
     */
    record Step(double at, double rate) {}

    /**
     * A time in which everything changes evenly. Rates are in requests a second.
     *
     * @param start seconds after the jump
     * @param end seconds after the jump; infinite for the last
     * @param waiting how many requests wait at the start
     * @param left how many wait at the end
     * @param accepted how many join the queue
     * @param served how many leave it
     * @param dropped how many are turned away
     */
    public record Phase(
            double start, double end, double waiting, double left, double accepted, double served, double dropped) {}

    static Queue of(double load, double limit, List<Step> steps) {
        List<Phase> phases = new ArrayList<>();
        double waiting = 0;
        for (int i = 0; i < steps.size(); i++) {
            double at = steps.get(i).at();
            double end = i + 1 < steps.size() ? steps.get(i + 1).at() : Double.POSITIVE_INFINITY;
            while (at < end) {
                Phase phase = phase(at, end, waiting, load, limit, steps.get(i).rate());
                phases.add(phase);
                waiting = phase.left();
                at = phase.end();
            }
        }
        return new Queue(List.copyOf(phases));
    }

    private static Phase phase(double at, double end, double waiting, double load, double limit, double rate) {
        if (waiting == 0 && load <= rate) {
            return new Phase(at, end, 0, 0, load, load, 0);
        }
        if (load == rate) {
            return new Phase(at, end, waiting, waiting, load, load, 0);
        }
        if (waiting == limit && load > rate) {
            return new Phase(at, end, limit, limit, rate, rate, load - rate);
        }
        double goal = load > rate ? limit : 0;
        double reached = at + (goal - waiting) / (load - rate);
        // at its goal the queue is set to it, so that no rounding keeps it alive
        return reached <= end
                ? new Phase(at, reached, waiting, goal, load, rate, 0)
                : new Phase(at, end, waiting, waiting + (load - rate) * (end - at), load, rate, 0);
    }

    /** How many requests wait when the queue is longest; infinite when it grows for ever. */
    public double longest() {
        return phases.stream()
                .flatMapToDouble(phase -> DoubleStream.of(phase.waiting(), phase.left()))
                .max()
                .orElse(0);
    }

    /** How many requests wait at a moment. */
    public double at(double second) {
        Phase phase =
                phases.stream().filter(one -> second < one.end()).findFirst().orElseThrow();
        return phase.waiting() + (phase.accepted() - phase.served()) * (second - phase.start());
    }

    /** The second at which nobody waits any more; infinite when the queue never empties, 0 when there was none. */
    public double emptyAt() {
        return phases.stream()
                .filter(phase -> phase.waiting() > 0 || phase.left() > 0)
                .mapToDouble(Phase::end)
                .max()
                .orElse(0);
    }

    /** How many requests were turned away; infinite when that goes on for ever. */
    public double dropped() {
        return phases.stream()
                .filter(phase -> phase.dropped() > 0)
                .mapToDouble(phase -> phase.dropped() * (phase.end() - phase.start()))
                .sum();
    }

    /**
     * How long the unluckiest of all accepted requests waits, in seconds; infinite when the wait grows for ever. The wait
     * bends only where somebody comes or is served at the turn of a phase, so it is longest at one of these moments.
     */
    public double longestWait() {
        if (Double.isInfinite(longest())) {
            return Double.POSITIVE_INFINITY;
        }
        List<Double> turns = phases.stream().map(Phase::start).toList();
        Stream<Double> served = turns.stream().map(turn -> inverse(total(turn, false), true));
        return Stream.concat(turns.stream(), served)
                .filter(Double::isFinite)
                .mapToDouble(this::wait)
                .max()
                .orElse(0);
    }

    /** How long a request waits that comes at this second and is accepted. */
    double wait(double second) {
        return Math.max(0, inverse(total(second, true), false) - second);
    }

    /** How many were accepted, or served, until this second. */
    private double total(double second, boolean accepted) {
        double total = 0;
        for (Phase phase : phases) {
            if (second > phase.start()) {
                double rate = accepted ? phase.accepted() : phase.served();
                total += rate * (Math.min(second, phase.end()) - phase.start());
            }
        }
        return total;
    }

    /** The second at which so many were accepted, or served. */
    private double inverse(double total, boolean accepted) {
        double rest = total;
        for (Phase phase : phases) {
            double rate = accepted ? phase.accepted() : phase.served();
            double part = rate * (phase.end() - phase.start());
            if (rest <= part) {
                return rest == 0 ? phase.start() : phase.start() + rest / rate;
            }
            rest -= part;
        }
        return Double.POSITIVE_INFINITY;
    }
}
