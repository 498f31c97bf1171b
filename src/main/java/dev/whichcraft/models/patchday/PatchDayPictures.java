package dev.whichcraft.models.patchday;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.patchday.Arrangement;
import dev.whichcraft.domain.models.patchday.Flaw;
import dev.whichcraft.domain.models.patchday.Layer;
import dev.whichcraft.domain.models.patchday.Owner;
import dev.whichcraft.domain.models.patchday.Plan;
import dev.whichcraft.models.picture.Bars;
import dev.whichcraft.models.picture.Bars.Bar;
import dev.whichcraft.models.picture.Bars.Segment;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Words;
import dev.whichcraft.models.picture.Say;
import java.util.ArrayList;
import java.util.List;

/** The time both fleets take, and the layers with who looks after them. */
final class PatchDayPictures {

    private static final double WIDTH = 378;
    private static final double ROW = 34;

    private PatchDayPictures() {}

    static Picture time(Plan containers, Plan machines) {
        return Bars.draw(
                "Minutes until the last round is done, step by step",
                List.of(bar(Side.A, "Containers", "a", containers), bar(Side.B, "Virtual machines", "b", machines)));
    }

    private static Bar bar(Side side, String label, String look, Plan plan) {
        List<Segment> segments = new ArrayList<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            boolean last = i == plan.steps().size() - 1;
            segments.add(new Segment(plan.steps().get(i).total(), last ? look : look + " soft"));
        }
        return new Bar(side, label, segments, Say.number(plan.minutes()) + " min");
    }

    static Picture owners(Arrangement where, Flaw flaw) {
        Drawing drawing = new Drawing();
        drawing.words(1, 14, "label", where.label());
        double y = 24;
        for (Layer layer : Layer.values()) {
            Owner owner = where.owner(layer);
            boolean here = layer == flaw.layer();
            drawing.box(1, y, WIDTH, ROW - 4, owner == Owner.YOU ? "plain" : "soft");
            drawing.words(10, y + 20, here ? "label" : "", layer.word() + (here ? ": the flaw" : ""));
            drawing.words(new Words(WIDTH - 9, y + 20, "end", here ? "label" : "", owner.word()));
            y += ROW;
        }
        return drawing.finished("Layers and who looks after them: " + where.label(), y);
    }
}
