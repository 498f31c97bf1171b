package dev.whichcraft.models.spike;

import dev.whichcraft.domain.content.Side;
import dev.whichcraft.domain.models.spike.Queue;
import dev.whichcraft.domain.models.spike.Reaction;
import dev.whichcraft.domain.models.spike.Spike;
import dev.whichcraft.domain.models.spike.Way;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Path;
import dev.whichcraft.models.picture.Picture.Words;
import dev.whichcraft.models.picture.Say;
import java.util.ArrayList;
import java.util.List;

/** How many wait, second by second: the chosen way as a thick line, the others thin. */
final class SpikePicture {

    private static final double LEFT = 8;
    private static final double RIGHT = 372;
    private static final double TOP = 44;
    private static final double BOTTOM = 220;

    /** No picture goes on for longer than half an hour. */
    private static final double LONGEST = 1800;

    private final double seconds;
    private final double most;

    private SpikePicture(List<Queue> queues) {
        double end = queues.stream()
                .mapToDouble(Queue::emptyAt)
                .map(at -> Double.isInfinite(at) ? LONGEST : at)
                .max()
                .orElse(0);
        seconds = Math.max(60, Math.min(LONGEST, Math.ceil(end / 60) * 60));
        most = Math.max(1, queues.stream().mapToDouble(this::highest).max().orElse(1));
    }

    static Picture draw(Spike spike, Way chosen) {
        List<Reaction> reactions = spike.reactions();
        SpikePicture scale =
                new SpikePicture(reactions.stream().map(Reaction::queue).toList());
        Drawing drawing = new Drawing();
        drawing.path(Path.line(LEFT, BOTTOM, RIGHT, BOTTOM, ""));
        drawing.path(Path.line(LEFT, TOP - 8, LEFT, BOTTOM, ""));
        for (Reaction other : reactions) {
            if (other.way() != chosen) {
                drawing.path(scale.line(other.queue(), ""));
            }
        }
        Side side = SpikeTables.side(chosen);
        drawing.path(scale.line(spike.reaction(chosen).queue(), side == Side.A ? "a" : "b"));
        double room = drawing.mark(side, LEFT, 14);
        drawing.words(LEFT + room, 14, "label", chosen.label());
        drawing.words(LEFT + 6, TOP - 10, "note", Say.whole(scale.most) + " waiting; thin lines: the other ways");
        drawing.words(LEFT, BOTTOM + 18, "note", "jump");
        drawing.words(new Words(
                (LEFT + RIGHT) / 2, BOTTOM + 18, "middle", "note", Say.whole(scale.seconds / 2) + " s after it"));
        drawing.words(new Words(RIGHT, BOTTOM + 18, "end", "note", Say.whole(scale.seconds) + " s"));
        return drawing.finished("Requests that wait after the jump", BOTTOM + 26);
    }

    private double highest(Queue queue) {
        return queue.phases().stream()
                .filter(phase -> phase.start() < seconds)
                .mapToDouble(phase -> Math.max(phase.waiting(), queue.at(Math.min(phase.end(), seconds))))
                .max()
                .orElse(0);
    }

    private Path line(Queue queue, String look) {
        List<double[]> points = new ArrayList<>();
        for (Queue.Phase phase : queue.phases()) {
            if (phase.start() < seconds) {
                points.add(place(phase.start(), phase.waiting()));
            }
        }
        points.add(place(seconds, queue.at(seconds)));
        return Path.through(points, look);
    }

    private double[] place(double second, double waiting) {
        return new double[] {
            LEFT + (RIGHT - LEFT) * second / seconds, BOTTOM - (BOTTOM - TOP) * Math.min(1, waiting / most)
        };
    }
}
