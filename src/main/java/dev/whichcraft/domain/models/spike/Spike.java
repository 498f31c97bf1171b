package dev.whichcraft.domain.models.spike;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A jump of the load at second 0 and what one does about it. Loads and capacities are in requests a second.
 *
 * @param before load until the jump
 * @param peak load from the jump on
 * @param capacity what can be served until help is there; at least {@code before}
 * @param after what can be served when all help is there
 * @param headroom percent added to {@code capacity} beforehand
 * @param ready percent of the help that a way which holds something ready really holds ready
 * @param queue how many requests may wait, the others are dropped; 0 for any number
 * @param early seconds before the jump at which help is ordered by schedule; 0 for no schedule
 * @param patience longest wait one accepts, in seconds
 * @param prices what idle capacity costs
 * @param delays how long the steps take
 */
public record Spike(
        int before,
        int peak,
        int capacity,
        int after,
        int headroom,
        int ready,
        int queue,
        int early,
        int patience,
        Prices prices,
        Delays delays) {

    /**
     * What idle capacity costs.
     *
     * @param running cents an hour for 100 requests a second of running capacity
     * @param prepared percent of it that a prepared, stopped machine costs
     */
    public record Prices(int running, int prepared) {

        /** Cents an hour to hold this many requests a second ready. */
        double held(Way way, double rate) {
            double share =
                    switch (way) {
                        case SPARE_NODES, MICRO_VMS -> 1;
                        case WARM_POOL -> prepared / 100.0;
                        case NEW_NODES, COLD_VMS -> 0;
                    };
            return idle(rate) * share;
        }

        /** Cents an hour for this many requests a second that run and are not used. */
        double idle(double rate) {
            return running * rate / 100;
        }
    }

    /** What can be served until help is there, headroom included. */
    public double reserve() {
        return capacity * (100.0 + headroom) / 100;
    }

    /** Seconds after the jump at which help of this kind serves; by schedule possibly at the jump itself. */
    public int helpAt(Way way) {
        return early > 0 ? Math.max(0, delays.provide(way) - early) : delays.notice(way) + delays.provide(way);
    }

    /** What happens in each way. */
    public List<Reaction> reactions() {
        return Arrays.stream(Way.values()).map(this::reaction).toList();
    }

    /** What happens when help comes in this way. */
    public Reaction reaction(Way way) {
        Queue queue = queue(way, reserve());
        double needed = needed(way);
        return new Reaction(
                way,
                Math.max(helpAt(way), ready < 100 ? helpAt(way.otherwise()) : 0),
                queue,
                meets(queue),
                needed,
                cost(way, reserve()),
                cost(way, needed));
    }

    /** The cheapest way when each has the reserve with which nobody waits too long. */
    public Reaction cheapest() {
        return reactions().stream()
                .min(Comparator.comparingDouble(Reaction::costOfNeeded))
                .orElseThrow();
    }

    private boolean meets(Queue queue) {
        return queue.dropped() == 0 && queue.longestWait() <= patience;
    }

    /**
     * The smallest reserve with which nobody waits too long and nothing is dropped, found by halving; a whole number of
     * requests a second, and never less than the load before the jump.
     */
    private double needed(Way way) {
        int low = before;
        int high = Math.max(before, peak);
        while (low < high) {
            int middle = (low + high) / 2;
            if (meets(queue(way, middle))) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return high;
    }

    /**
     * Cents a day with one such jump: the idle reserve around the clock, and what is held ready, around the clock or, by
     * schedule, from the order to the jump.
     */
    private double cost(Way way, double reserve) {
        double help = Math.max(0, after - reserve);
        double held = early > 0 ? prices.idle(help) * early / 3600 : prices.held(way, help * ready / 100) * 24;
        return prices.idle(reserve - before) * 24 + held;
    }

    private Queue queue(Way way, double reserve) {
        double all = Math.max(after, reserve);
        double soon = way.holds() ? reserve + (all - reserve) * ready / 100 : all;
        int first = helpAt(way);
        int then = Math.max(first, helpAt(way.otherwise()));
        List<Queue.Step> steps = new ArrayList<>();
        steps.add(new Queue.Step(0, reserve));
        steps.add(new Queue.Step(first, soon));
        steps.add(new Queue.Step(then, all));
        return Queue.of(peak, queue == 0 ? Double.POSITIVE_INFINITY : queue, steps);
    }
}
