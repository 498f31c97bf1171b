package dev.whichcraft.models.spike;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.spike.Reaction;
import dev.whichcraft.domain.models.spike.Spike;
import dev.whichcraft.domain.models.spike.Way;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.List;

/** All ways side by side, in numbers. */
final class SpikeTables {

    private SpikeTables() {}

    static List<Table> of(Spike spike) {
        List<Reaction> reactions = spike.reactions();
        Reaction cheapest = spike.cheapest();
        boolean limited = spike.queue() > 0;
        Table waiting = Table.of(
                "What waits, first come, first served; ✓ keeps the limit of " + spike.patience() + " s, ✗ does not",
                List.of(
                        "Help",
                        "All there after",
                        "Queue by then",
                        "Gone after further",
                        "Whoever comes then waits",
                        limited ? "Longest wait; dropped" : "Longest wait"),
                reactions.stream()
                        .map(one -> Row.of(
                                side(one.way()),
                                one.way().label(),
                                seconds(one.helpAt()),
                                count(one.backlog()),
                                seconds(one.drain()),
                                seconds(one.waitAtHelp()),
                                longest(one, limited)))
                        .toList());
        Table cost = Table.of(
                "What readiness costs a day, all assumed",
                List.of("Help", "Cents as set", "Requests a second needed from the start", "Cents with that"),
                reactions.stream()
                        .map(one -> Row.of(
                                side(one.way()),
                                one.way().label(),
                                Say.whole(one.cost()),
                                Say.whole(one.needed()),
                                Say.whole(one.costOfNeeded()) + (one.way() == cheapest.way() ? ", least" : "")))
                        .toList());
        return List.of(waiting, cost);
    }

    /** A microVM is neither plain side. */
    static Side side(Way way) {
        return switch (way) {
            case SPARE_NODES, NEW_NODES -> Side.A;
            case COLD_VMS, WARM_POOL -> Side.B;
            case MICRO_VMS -> Side.BOTH;
        };
    }

    static String count(double number) {
        return Double.isInfinite(number) ? "ever more" : Say.whole(number);
    }

    private static String seconds(double number) {
        return Double.isInfinite(number) ? "never ends" : Say.whole(Math.floor(number + 0.5)) + "\u00a0s";
    }

    private static String longest(Reaction one, boolean limited) {
        String wait =
                (one.meets() ? "✓\u00a0" : "✗\u00a0") + seconds(one.queue().longestWait());
        return limited ? wait + "; " + count(one.queue().dropped()) : wait;
    }
}
