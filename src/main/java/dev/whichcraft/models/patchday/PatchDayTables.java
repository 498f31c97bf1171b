package dev.whichcraft.models.patchday;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.patchday.Arrangement;
import dev.whichcraft.domain.models.patchday.Flaw;
import dev.whichcraft.domain.models.patchday.Layer;
import dev.whichcraft.domain.models.patchday.Plan;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The steps, what is left open, and who looks after which layer. */
final class PatchDayTables {

    private PatchDayTables() {}

    static List<Table> of(Plan containers, Plan machines, Flaw flaw, int days) {
        return List.of(steps(containers, machines), open(containers, machines, days), owners(flaw));
    }

    private static Table steps(Plan containers, Plan machines) {
        List<Row> rows =
                Stream.concat(rows(Side.A, containers), rows(Side.B, machines)).toList();
        return Table.of("What has to be done, step after step", List.of("Step", "Rounds", "Each", "Minutes"), rows);
    }

    private static Stream<Row> rows(Side side, Plan plan) {
        return plan.steps().stream()
                .map(step -> Row.of(
                        side,
                        step.what().label(),
                        Say.whole(step.rounds()),
                        Say.number(step.minutes()) + " min",
                        Say.number(step.total())));
    }

    private static Table open(Plan containers, Plan machines, int days) {
        return Table.of(
                "Who stays open to the flaw, within " + days + " days",
                List.of("Fleet", "Instances that keep it", "Open instances, added up in days"),
                List.of(
                        Row.of(
                                Side.A,
                                "Containers",
                                Say.whole(containers.left()),
                                Say.number(containers.exposure(days))),
                        Row.of(
                                Side.B,
                                "Virtual machines",
                                Say.whole(machines.left()),
                                Say.number(machines.exposure(days)))));
    }

    private static Table owners(Flaw flaw) {
        List<String> head = Stream.concat(
                        Stream.of("Layer"), Arrays.stream(Arrangement.values()).map(Arrangement::label))
                .toList();
        List<Row> rows = Arrays.stream(Layer.values())
                .map(layer -> Row.of(
                        null,
                        layer.label() + (layer == flaw.layer() ? " (the flaw is here)" : ""),
                        Arrays.stream(Arrangement.values())
                                .map(where -> where.owner(layer).label())
                                .toArray(String[]::new)))
                .toList();
        return Table.of("Who looks after which layer", head, rows);
    }
}
