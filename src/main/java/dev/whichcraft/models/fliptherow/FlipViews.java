package dev.whichcraft.models.fliptherow;

import dev.whichcraft.domain.models.fliptherow.Row;
import dev.whichcraft.domain.models.fliptherow.Situation;
import dev.whichcraft.domain.models.fliptherow.Situation.Network;
import dev.whichcraft.domain.models.fliptherow.Situation.Start;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Words;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import java.util.Arrays;
import java.util.List;

/** The rows as cards that turn over, and as a table with the numbers behind each. */
final class FlipViews {

    private static final double WIDTH = 378;
    private static final double ROW = 34;

    private FlipViews() {}

    static Picture picture(Situation situation) {
        Drawing drawing = new Drawing();
        double y = 2;
        for (Row row : Row.values()) {
            boolean flips = situation.flips(row);
            drawing.box(1, y, WIDTH, ROW - 4, flips ? "soft" : "plain");
            drawing.words(10, y + 20, flips ? "label" : "", row.label());
            drawing.words(new Words(
                    WIDTH - 9,
                    y + 20,
                    "end",
                    flips ? "label" : "note",
                    flips ? "↻ turned over" : row.flipped().isEmpty() ? "holds" : "✓ holds here"));
            y += ROW;
        }
        return drawing.finished("The ten verdicts with these settings", y);
    }

    static Table table(Situation situation) {
        return Table.of(
                "The ten verdicts with these settings",
                List.of("Row", "Here", "Verdict", "What decides"),
                Arrays.stream(Row.values())
                        .map(row -> Table.Row.of(
                                null,
                                row.label(),
                                situation.flips(row) ? "↻ turned" : "✓ holds",
                                situation.flips(row) ? row.flipped() : row.verdict(),
                                decides(row, situation)))
                        .toList());
    }

    private static String decides(Row row, Situation situation) {
        Start start = situation.start();
        Network network = situation.network();
        return switch (row) {
            case STARTUP ->
                "container " + Say.time(start.container() * 1000) + ", VM " + Say.time(start.machine() * 1000.0)
                        + ", each before the application's own start";
            case RESOURCES ->
                "a guest takes " + Say.memory(Situation.GUEST.value()) + ", "
                        + Say.percent(Situation.GUEST.value() / situation.application()) + " of the application";
            case PERFORMANCE ->
                "speed against the bare machine: container " + Say.percent(network.container()) + ", VM "
                        + Say.percent(network.machine());
            case PORTABILITY -> "processor type and family of operating systems on all hosts";
            case SECURITY -> "hardening and sandbox on one side; shared devices and missing patches on the other";
            case MANAGEMENT ->
                Double.isInfinite(situation.change().breakEven())
                        ? "nothing is saved, so it never pays"
                        : "it pays from " + Say.number(situation.change().breakEven()) + " deployments a month on";
            case SCALABILITY -> "nodes with room, prepared machines";
            case TYPE -> "whose kernel answers; microVMs and sandboxes lie between";
            case ISOLATION -> "width of the interface; set-up moves both sides";
            case USE_CASES -> "needs, not size";
        };
    }
}
