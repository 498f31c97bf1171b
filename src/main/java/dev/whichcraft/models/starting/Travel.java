package dev.whichcraft.models.starting;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.starting.Transfer;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Bars;
import dev.whichcraft.models.picture.Bars.Bar;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Say;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.time.Duration;
import java.util.List;

/** Deliveries over a link. */
record Travel(Transfer transfer) {

    static Travel of(Settings settings) {
        return new Travel(new Transfer(
                settings.number("size"),
                settings.number("layer"),
                settings.number("machine"),
                settings.number("link")));
    }

    String sentence() {
        return "Over this link an update of the image travels " + time(transfer.imageUpdate()) + ", a machine image "
                + time(transfer.machine()) + ".";
    }

    Picture picture() {
        return Bars.draw(
                "How long deliveries travel",
                List.of(
                        bar(Side.A, "Image, first delivery", transfer.imageFirst()),
                        bar(Side.A, "Image, update", transfer.imageUpdate()),
                        bar(Side.B, "Machine image, each time", transfer.machine())));
    }

    Table table() {
        return new Table(
                "How long deliveries travel; a machine image goes whole, without delta tooling",
                List.of("Delivery", "First", "Update"),
                List.of(
                        Row.of(Side.A, "Container image", time(transfer.imageFirst()), time(transfer.imageUpdate())),
                        Row.of(Side.B, "Machine image", time(transfer.machine()), time(transfer.machine()))));
    }

    private static Bar bar(Side side, String label, Duration duration) {
        return Bar.of(side, label, duration.toMillis(), time(duration));
    }

    private static String time(Duration duration) {
        return Say.time(duration.toMillis());
    }
}
