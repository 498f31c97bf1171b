package dev.whichcraft.models.patchday;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.patchday.Arrangement;
import dev.whichcraft.domain.models.patchday.Flaw;
import dev.whichcraft.domain.models.patchday.Fleet;
import dev.whichcraft.domain.models.patchday.Fleet.Guests;
import dev.whichcraft.domain.models.patchday.Fleet.Hosts;
import dev.whichcraft.domain.models.patchday.Fleet.Images;
import dev.whichcraft.models.form.Choice;
import dev.whichcraft.models.form.Choice.Option;
import dev.whichcraft.models.form.Field.Group;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.form.Slider;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What can be set about a patch day. */
final class PatchDayFields {

    private static final int[] MANY = {1, 2, 4, 8, 15, 25, 40, 60, 100, 200, 300, 500, 1000, 2000, 5000};
    private static final int[] TOGETHER = {1, 2, 4, 8, 10, 15, 20, 30, 50, 75, 100, 200, 500};
    private static final int[] TIME = {0, 1, 2, 3, 4, 5, 6, 8, 10, 15, 20, 30, 45, 60};
    private static final int[] PERCENT = {0, 1, 2, 5, 10, 15, 20, 30, 40, 50, 75, 100};

    static final List<Group> GROUPS = List.of(
            Group.of(
                    "What happened, and where it runs",
                    choice("flaw", "The flaw is in", Flaw.values()),
                    choice("where", "Who runs the machines", Arrangement.values())),
            Group.of(
                    "Care",
                    whole("neglected-images", "Images that nobody rebuilds", "%", 0, PERCENT),
                    whole("neglected-vms", "Virtual machines that nobody patches", "%", 0, PERCENT),
                    whole("days", "Days one looks at", "days", 30, 1, 7, 14, 30, 60, 90, 180, 365)),
            Group.of(
                    "The fleets",
                    figure("instances", "Instances on either side", Fleet.INSTANCES, MANY),
                    figure("together", "Virtual machines patched at a time", Guests.AT_ONCE, TOGETHER)
                            .hint("More automation, more at a time."),
                    figure("patch", "Patch of one", Guests.PATCH, TIME),
                    figure("restart", "Its restart", Guests.RESTART, TIME),
                    figure("bases", "Base images", Images.BASES, MANY),
                    figure("base-builders", "Base images built at a time", Images.BASE_BUILDERS, TOGETHER),
                    figure("base-minutes", "Build of a base image", Images.BASE_MINUTES, TIME),
                    figure("images", "Images on top of them", Images.DERIVED, MANY)
                            .hint("One for each application; instances are spread evenly over them."),
                    figure("builders", "Of these built at a time", Images.BUILDERS, TOGETHER),
                    figure("minutes", "Build of one of these", Images.MINUTES, TIME),
                    figure("rolled", "Containers replaced at a time", Images.AT_ONCE, TOGETHER),
                    figure("seconds", "Replacing them", Images.SECONDS, new int[] {0, 5, 10, 20, 30, 60, 120, 300}),
                    figure("hosts", "Hosts below either fleet", Hosts.COUNT, MANY),
                    figure("hosts-together", "Hosts out of service at a time", Hosts.AT_ONCE, TOGETHER),
                    figure("drain", "Emptying a host", Hosts.DRAIN, TIME),
                    figure("reboot", "Restart of a host", Hosts.REBOOT, TIME)));

    private PatchDayFields() {}

    private static Choice choice(String name, String label, Enum<?>[] values) {
        List<Option> options = Arrays.stream(values)
                .map(value -> new Option(value(value), value instanceof Flaw flaw ? flaw.label() : arrangement(value)))
                .toList();
        return new Choice(name, label, "", options, true);
    }

    private static String arrangement(Enum<?> value) {
        return ((Arrangement) value).label();
    }

    private static Slider whole(String name, String label, String unit, int first, int... steps) {
        return Slider.whole(name, label, unit, first, steps);
    }

    private static Slider figure(String name, String label, Figure figure, int[] steps) {
        return whole(name, label, figure.unit(), (int) figure.value(), steps).from(figure);
    }

    private static String value(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String constant(String value) {
        return value.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    static Flaw flaw(Settings settings) {
        return Flaw.valueOf(constant(settings.choice("flaw")));
    }

    static Arrangement arrangement(Settings settings) {
        return Arrangement.valueOf(constant(settings.choice("where")));
    }

    static Fleet fleet(Settings settings) {
        return new Fleet(
                settings.whole("instances"),
                new Guests(
                        settings.whole("together"),
                        settings.whole("patch"),
                        settings.whole("restart"),
                        settings.whole("neglected-vms")),
                new Images(
                        settings.whole("bases"),
                        settings.whole("base-builders"),
                        settings.whole("base-minutes"),
                        settings.whole("images"),
                        settings.whole("builders"),
                        settings.whole("minutes"),
                        settings.whole("rolled"),
                        settings.whole("seconds"),
                        settings.whole("neglected-images")),
                new Hosts(
                        settings.whole("hosts"),
                        settings.whole("hosts-together"),
                        settings.whole("drain"),
                        settings.whole("reboot")));
    }
}
