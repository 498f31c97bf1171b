package dev.whichcraft.models.spike;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.spike.Delays;
import dev.whichcraft.domain.models.spike.Spike;
import dev.whichcraft.domain.models.spike.Way;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Choice.Option;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What can be set about a spike. */
final class SpikeFields {

    private static final int[] RATES = {
        100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200, 1300, 1400, 1500, 1750, 2000, 2500, 3000, 4000,
        5000, 10000
    };

    private static final int[] HEADROOM = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 120, 130, 140, 150, 200};
    private static final int[] TENTHS = {0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
    private static final int[] SHARES = {0, 5, 10, 25, 50, 75, 100};
    private static final int[] EARLY = {0, 10, 30, 60, 90, 120, 180, 300, 600, 1800};
    private static final int[] QUEUES = {0, 1000, 5000, 10000, 20000, 50000, 100000, 200000};
    private static final int[] PATIENCE = {1, 2, 5, 10, 15, 20, 30, 60, 120};
    private static final int[] SECONDS = {0, 1, 5, 10, 15, 20, 25, 30, 45, 60, 90, 120, 180, 300};
    private static final int[] CENTS = {1, 2, 5, 10, 20, 50, 100};

    static final List<Group> GROUPS = List.of(
            Group.of(
                    "What you do",
                    way(),
                    Slider.whole("headroom", "Headroom added beforehand", "%", 0, HEADROOM)
                            .hint("Raises what can be served before help is there."),
                    Slider.whole("ready", "Part of the help that is really held ready", "%", 100, TENTHS)
                            .hint("Where nodes or the pool run out, the rest needs new nodes or cold machines."),
                    Slider.whole("early", "Ordered by schedule, before the jump", "s", 0, EARLY)
                            .hint("0: no schedule; the load has to be noticed first."),
                    Slider.whole("queue", "Longest queue, the rest is dropped", "", 0, QUEUES)
                            .hint("0: no limit."),
                    Slider.whole("patience", "Longest wait you accept", "s", 10, PATIENCE)),
            Group.of(
                    "The load, in requests a second, all assumed",
                    rate("before", "Load before", 500),
                    rate("peak", "Load from the jump on", 1500),
                    rate("capacity", "Served until help is there", 600),
                    rate("after", "Served with all help", 2000)),
            Group.of(
                    "How long the steps take",
                    delay("notice", "Notice: containers, microVMs", Delays.POD_NOTICE),
                    delay("pod", "Container on a spare node", Delays.POD_START),
                    delay("decide", "Decide on a new node", Delays.DECIDE),
                    delay("node", "Start of a new node", Delays.NODE_START),
                    delay("pull", "Images onto it", Delays.PULL),
                    delay("vmnotice", "Notice: virtual machines", Delays.VM_NOTICE),
                    delay("cold", "Cold virtual machine", Delays.COLD_VM),
                    delay("warm", "Prepared virtual machine", Delays.WARM_VM),
                    delay("micro", "MicroVM", Delays.MICRO_VM)),
            Group.of(
                    "What idle capacity costs",
                    Slider.whole("price", "An hour of capacity for 100 requests a second", "cents", 10, CENTS)
                            .from(Figure.assumed(10, "cents", "any price will do; it scales all costs alike")),
                    Slider.whole("stopped", "A prepared, stopped machine, as part of that", "%", 25, SHARES)
                            .from(Figure.assumed(25, "%", "disks are paid, computing is not"))));

    private SpikeFields() {}

    private static Choice way() {
        List<Option> options = Arrays.stream(Way.values())
                .map(way -> new Option(value(way), way.label()))
                .toList();
        return new Choice("way", "How help comes", "", options, true);
    }

    private static Slider rate(String name, String label, int first) {
        return Slider.whole(name, label, "/s", first, RATES);
    }

    private static Slider delay(String name, String label, Figure figure) {
        return Slider.whole(name, label, "s", (int) figure.value(), SECONDS).from(figure);
    }

    static String value(Way way) {
        return way.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Way way(Settings settings) {
        return Way.valueOf(settings.choice("way").toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    static Spike spike(Settings settings) {
        return new Spike(
                settings.whole("before"),
                settings.whole("peak"),
                settings.whole("capacity"),
                settings.whole("after"),
                settings.whole("headroom"),
                settings.whole("ready"),
                settings.whole("queue"),
                settings.whole("early"),
                settings.whole("patience"),
                new Spike.Prices(settings.whole("price"), settings.whole("stopped")),
                new Delays(
                        settings.whole("notice"),
                        settings.whole("pod"),
                        settings.whole("decide"),
                        settings.whole("node"),
                        settings.whole("pull"),
                        settings.whole("vmnotice"),
                        settings.whole("cold"),
                        settings.whole("warm"),
                        settings.whole("micro")));
    }

    static Map<String, String> conflicts(Settings settings) {
        Map<String, String> conflicts = new LinkedHashMap<>();
        if (settings.whole("peak") < settings.whole("before")) {
            conflicts.put("peak", "A jump goes up: write at least the load before, " + settings.given("before") + ".");
        }
        if (settings.whole("capacity") < settings.whole("before")) {
            conflicts.put(
                    "capacity",
                    "The load before must be served: write at least " + settings.given("before")
                            + ", or lower that load.");
        }
        if (settings.whole("after") < settings.whole("capacity")) {
            conflicts.put(
                    "after",
                    "Help adds capacity: write at least " + settings.given("capacity")
                            + ", what is served without it.");
        }
        return conflicts;
    }
}
