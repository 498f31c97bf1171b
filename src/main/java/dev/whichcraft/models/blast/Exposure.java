package dev.whichcraft.models.blast;

import dev.whichcraft.domain.models.Figure;
import dev.whichcraft.domain.models.blast.BlastRadius;
import dev.whichcraft.domain.models.blast.Hardening;
import dev.whichcraft.domain.models.blast.Wall;
import dev.whichcraft.models.Model.Number;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Who is exposed, in words and as a table. */
final class Exposure {

    private Exposure() {}

    /** A chance in percent, with the half and the quarter of a percent that matter here. */
    static String chance(double chance) {
        double percent = chance * 100;
        double rounded = Math.round(percent * (percent < 1 ? 100 : 10)) / (percent < 1 ? 100.0 : 10.0);
        return (rounded == Math.rint(rounded) ? String.valueOf((long) rounded) : String.valueOf(rounded)) + "\u00a0%";
    }

    static String sentence(BlastRadius radius, Settings settings) {
        String flag =
                settings.yes("careless") ? " One careless flag makes every lock on the containers worthless." : "";
        return "Of " + radius.tenants() + " tenants, an expected " + Say.number(radius.containers())
                + " are exposed in plain containers, " + Say.number(radius.machines()) + " with a VM each, "
                + Say.number(radius.groups()) + " in VMs of " + radius.group() + ", and " + Say.number(radius.nested())
                + " with a container in a VM of its own." + flag;
    }

    static Table table(BlastRadius radius) {
        List<Row> rows = Arrays.stream(Arrangement.values())
                .map(arrangement -> Row.of(
                        arrangement.side(),
                        arrangement.label(),
                        Say.number(arrangement.exposed(radius)),
                        arrangement.neighbour(radius),
                        arrangement.distant(radius)))
                .toList();
        return new Table(
                "Tenants exposed, the one that was broken into counted",
                List.of("Arrangement", "Expected", "Chance of one in the same VM", "Chance of any other"),
                rows);
    }

    static List<Number> numbers() {
        List<Number> numbers = new ArrayList<>();
        numbers.add(new Number("Way out of a container", chance(Wall.STUDY.value()), Wall.STUDY));
        numbers.add(new Number("Way out of a VM", chance(BlastRadius.MACHINE.value()), BlastRadius.MACHINE));
        for (Hardening hardening : Hardening.values()) {
            Figure factor = hardening.factor();
            numbers.add(new Number(Walls.label(hardening), "times " + Say.number(factor.value()), factor));
        }
        numbers.add(new Number("A fix that waits", chance(Wall.DAILY_RATE.value()) + " a day", Wall.DAILY_RATE));
        return List.copyOf(numbers);
    }
}
