package dev.whichcraft.models.blast;

import dev.whichcraft.domain.models.blast.BlastRadius;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Path;
import dev.whichcraft.models.picture.Picture.Words;
import dev.whichcraft.models.picture.Say;
import java.util.Map;
import java.util.TreeMap;

/** Tenants as squares: the broken one solid, the others the darker the likelier they are exposed; a frame is a VM. */
final class TenantPicture {

    private static final double SQUARE = 9;
    private static final double PITCH = 13;
    private static final double FRAME = 4;
    private static final double ROOM = Picture.WIDTH - 4;

    private final BlastRadius radius;
    private final Drawing drawing = new Drawing();
    private double y = 14;

    private TenantPicture(BlastRadius radius) {
        this.radius = radius;
    }

    static Picture draw(BlastRadius radius) {
        TenantPicture picture = new TenantPicture(radius);
        for (Arrangement arrangement : Arrangement.values()) {
            picture.panel(arrangement);
        }
        return picture.drawing.finished(
                "Tenants of a host in four arrangements, with how many are exposed", picture.y - 14);
    }

    private void panel(Arrangement arrangement) {
        double room = drawing.mark(arrangement.side(), 1, y);
        drawing.words(1 + room, y, "label", arrangement.label());
        drawing.words(new Words(
                Picture.WIDTH - 2, y + 18, "end", "value", Say.number(arrangement.exposed(radius)) + " exposed"));
        y += 26;
        boolean framed = arrangement != Arrangement.CONTAINERS;
        double frame = framed ? FRAME : 0;
        int together = arrangement.together(radius);
        int across = Math.min(together, (int) ((ROOM - 2 * frame) / PITCH));
        double width = across * PITCH + 2 * frame;
        double height = Math.ceil((double) together / across) * PITCH + 2 * frame;
        int perRow = Math.max(1, (int) ((ROOM + FRAME) / (width + frame)));
        int groups = (int) Math.ceil((double) radius.tenants() / together);
        Squares squares = new Squares();
        for (int group = 0; group < groups; group++) {
            double left = 2 + group % perRow * (width + frame);
            double top = y + Math.floor((double) group / perRow) * (height + frame);
            if (framed) {
                drawing.box(left, top, width - 2, height - 2, "plain");
            }
            int inside = Math.min(together, radius.tenants() - group * together);
            for (int i = 0; i < inside; i++) {
                squares.add(
                        look(arrangement, group, i),
                        left + frame + i % across * PITCH + 1,
                        top + frame + Math.floor((double) i / across) * PITCH + 1);
            }
        }
        squares.addTo(drawing);
        y += Math.ceil((double) groups / perRow) * (height + frame) + 24;
    }

    private String look(Arrangement arrangement, int group, int place) {
        if (group == 0 && place == 0) {
            return "hit";
        }
        double chance = group == 0 ? radius.container() : arrangement.beyond(radius);
        return chance >= 0.5 ? "likely" : chance >= 0.05 ? "possible" : chance >= 0.005 ? "rare" : "spared";
    }

    /** Many squares as one line for each look, which keeps the page small. */
    private static final class Squares {

        private final Map<String, StringBuilder> looks = new TreeMap<>();

        void add(String look, double x, double y) {
            looks.computeIfAbsent(look, none -> new StringBuilder())
                    .append('M')
                    .append(Math.round(x))
                    .append(' ')
                    .append(Math.round(y))
                    .append("h" + (int) SQUARE + "v" + (int) SQUARE + "h-" + (int) SQUARE + "z");
        }

        void addTo(Drawing drawing) {
            looks.forEach((look, d) -> drawing.path(new Path(d.toString(), "tenant " + look)));
        }
    }
}
