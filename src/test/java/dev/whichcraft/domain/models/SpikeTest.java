package dev.whichcraft.domain.models;

import static dev.whichcraft.domain.models.spike.Way.COLD_VMS;
import static dev.whichcraft.domain.models.spike.Way.NEW_NODES;
import static dev.whichcraft.domain.models.spike.Way.SPARE_NODES;
import static dev.whichcraft.domain.models.spike.Way.WARM_POOL;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.whichcraft.domain.models.spike.Delays;
import dev.whichcraft.domain.models.spike.Reaction;
import dev.whichcraft.domain.models.spike.Spike;
import dev.whichcraft.domain.models.spike.Way;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpikeTest {

    private static final Delays DELAYS = new Delays(30, 5, 15, 60, 25, 60, 90, 15, 1);

    private static final Spike DEFAULT = spike(600, 0, 100, 0, 0);

    private static Spike spike(int capacity, int headroom, int ready, int queue, int early) {
        return new Spike(
                500, 1500, capacity, 2000, headroom, ready, queue, early, 10, new Spike.Prices(10, 25), DELAYS);
    }

    @ParameterizedTest
    @CsvSource({
        "SPARE_NODES, 35, 31500, 63, 15.75",
        "NEW_NODES, 130, 117000, 234, 58.5",
        "COLD_VMS, 150, 135000, 270, 67.5",
        "WARM_POOL, 75, 67500, 135, 33.75",
        "MICRO_VMS, 31, 27900, 55.8, 13.95"
    })
    void theCheckValuesHold(Way way, double helpAt, double backlog, double drain, double wait) {
        Reaction reaction = DEFAULT.reaction(way);
        assertEquals(helpAt, reaction.helpAt());
        assertEquals(backlog, reaction.backlog(), 1e-6);
        assertEquals(backlog, reaction.queue().longest(), 1e-6);
        assertEquals(drain, reaction.drain(), 1e-6);
        assertEquals(wait, reaction.waitAtHelp(), 1e-6);
        assertEquals(0, reaction.queue().dropped());
        assertFalse(reaction.meets());
    }

    @ParameterizedTest
    @CsvSource({"SPARE_NODES, 21, 1072", "NEW_NODES, 78, 1385", "COLD_VMS, 90, 1400", "WARM_POOL, 45, 1300"})
    void theUnluckiestIsServedAtTheMomentOfHelp(Way way, double wait, double needed) {
        // who comes at t waits (L1 - c0) t / c0, at most until help is there: (L1 - c0) T / L1
        assertEquals(wait, DEFAULT.reaction(way).queue().longestWait(), 1e-6);
        // so the limit w is kept from c0 = L1 (1 - w / T) on
        assertEquals(needed, DEFAULT.reaction(way).needed());
    }

    @Test
    void thatIsWhatCountingEachSecondGives() {
        for (Way way : Way.values()) {
            double[] counted = counted(1500, 600, 2000, DEFAULT.helpAt(way));
            assertEquals(counted[0], DEFAULT.reaction(way).queue().longest(), 1e-6, way.name());
            assertEquals(counted[1], DEFAULT.reaction(way).queue().longestWait(), 1, way.name());
        }
    }

    /** The longest queue and the longest wait, by counting the queue second by second. */
    private static double[] counted(int load, int before, int after, int help) {
        double longest = 0;
        double wait = 0;
        double served = 0;
        double[] done = new double[2000];
        for (int second = 0; second < done.length; second++) {
            done[second] = served;
            served = Math.min(load * (second + 1.0), served + (second < help ? before : after));
        }
        for (int second = 0; second < 1000; second++) {
            longest = Math.max(longest, load * (double) second - done[second]);
            int out = second;
            while (done[out] < load * (double) second) {
                out++;
            }
            wait = Math.max(wait, out - second);
        }
        return new double[] {longest, wait};
    }

    @Test
    void scheduledHelpIsThereInTime() {
        assertEquals(0, spike(600, 0, 100, 0, 120).reaction(COLD_VMS).queue().longest());
        assertEquals(900 * 30, spike(600, 0, 100, 0, 60).reaction(COLD_VMS).backlog(), 1e-6);
        // paid for two minutes a day, not for the whole day
        assertEquals(
                10 * 1400 / 100.0 * 120 / 3600 + 24 * 10,
                spike(600, 0, 100, 0, 120).reaction(COLD_VMS).cost(),
                1e-9);
    }

    @Test
    void aFullQueueTurnsAway() {
        Reaction reaction = spike(600, 0, 100, 9000, 0).reaction(SPARE_NODES);
        assertEquals(9000, reaction.backlog());
        // full after 10 s; then 900 a second are dropped for 25 s
        assertEquals(22500, reaction.queue().dropped(), 1e-6);
        assertFalse(reaction.meets());
        assertEquals(18, reaction.drain(), 1e-6);
        assertEquals(9000 / 600.0, reaction.queue().longestWait(), 1e-6);
    }

    @Test
    void aQueueMayNeverEmpty() {
        Spike small = new Spike(500, 3000, 600, 2000, 0, 100, 0, 0, 10, new Spike.Prices(10, 25), DELAYS);
        Reaction reaction = small.reaction(SPARE_NODES);
        assertEquals(Double.POSITIVE_INFINITY, reaction.drain());
        assertEquals(Double.POSITIVE_INFINITY, reaction.queue().longestWait());
        assertEquals(2400 * 35, reaction.backlog(), 1e-6);
        assertEquals(3000, reaction.needed());
    }

    @Test
    void withoutOverloadNobodyWaits() {
        Reaction reaction = spike(1500, 0, 100, 0, 0).reaction(COLD_VMS);
        assertEquals(0, reaction.queue().longest());
        assertEquals(0, reaction.drain());
        assertEquals(0, reaction.queue().longestWait());
        assertTrue(reaction.meets());
    }

    @Test
    void reserveThatRunsIsDearerThanReserveThatIsSwitchedOff() {
        assertEquals(24 * 10 * (1 + 14), DEFAULT.reaction(SPARE_NODES).cost(), 1e-9);
        assertEquals(24 * 10 * (1 + 14 * 0.25), DEFAULT.reaction(WARM_POOL).cost(), 1e-9);
        assertEquals(24 * 10, DEFAULT.reaction(NEW_NODES).cost(), 1e-9);
        assertEquals(NEW_NODES, DEFAULT.cheapest().way());
    }

    @Test
    void moreReadinessNeverMakesItWorse() {
        for (int seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            int capacity = 500 + random.nextInt(1500);
            int headroom = random.nextInt(100);
            int ready = random.nextInt(100);
            int queue = random.nextBoolean() ? 0 : 1 + random.nextInt(100_000);
            int early = random.nextBoolean() ? 0 : random.nextInt(200);
            Spike one = spike(capacity, headroom, ready, queue, early);
            Spike readier = spike(capacity, headroom, ready + 1 + random.nextInt(100 - ready), queue, early);
            Spike roomier = spike(capacity, headroom + 10, ready, queue, early);
            Spike sooner = spike(capacity, headroom, ready, queue, early == 0 ? 0 : early + 10);
            for (Way way : Way.values()) {
                notWorse(one.reaction(way), readier.reaction(way), "readier, seed " + seed + " " + way);
                notWorse(one.reaction(way), roomier.reaction(way), "roomier, seed " + seed + " " + way);
                notWorse(one.reaction(way), sooner.reaction(way), "sooner, seed " + seed + " " + way);
            }
            notWorse(one.reaction(NEW_NODES), one.reaction(SPARE_NODES), "spare nodes, seed " + seed);
            notWorse(one.reaction(COLD_VMS), one.reaction(WARM_POOL), "warm pool, seed " + seed);
        }
    }

    private static void notWorse(Reaction before, Reaction after, String which) {
        assertTrue(after.queue().longest() <= before.queue().longest() + 1e-6, which);
        assertTrue(after.queue().dropped() <= before.queue().dropped() + 1e-6, which);
        assertTrue(after.queue().longestWait() <= before.queue().longestWait() + 1e-6, which);
        assertTrue(after.queue().emptyAt() <= before.queue().emptyAt() + 1e-6, which);
    }
}
