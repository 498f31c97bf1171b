package dev.whichcraft.models.decision;

import dev.whichcraft.domain.models.decision.Decision;
import dev.whichcraft.domain.models.sorter.Form;
import dev.whichcraft.domain.models.weighing.Boundary;
import dev.whichcraft.domain.models.weighing.Point;
import dev.whichcraft.domain.models.weighing.Weighing;
import dev.whichcraft.models.form.Settings;
import dev.whichcraft.models.picture.Drawing;
import dev.whichcraft.models.picture.Picture;
import dev.whichcraft.models.picture.Picture.Path;
import dev.whichcraft.models.picture.Picture.Words;
import dev.whichcraft.models.picture.Table;
import dev.whichcraft.models.picture.Table.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Who leads at which weights of two criteria: where two parts meet, the answer flips.
 *
 * @param forms the options, by place
 */
record FlipMap(Decision decision, List<Form> forms, int x, int y) {

    private static final double LEFT = 34;
    private static final double TOP = 8;
    private static final double SIDE = 320;
    private static final double LETTER = 7.5;

    static FlipMap of(Decision decision, Settings settings) {
        return new FlipMap(decision, Sheet.open(settings), Sheet.axis(settings, "x"), Sheet.axis(settings, "y"));
    }

    Picture picture() {
        Boundary boundary = new Boundary(decision.weighing(), x, y);
        Drawing drawing = new Drawing();
        boundary.parts().forEach((option, part) -> {
            drawing.path(new Path(outline(part), "part " + look(forms.get(option))));
            Point middle = middle(part);
            double room = widthAt(part, middle.y()) * SIDE / Weighing.MOST_WEIGHT;
            Stream.of(forms.get(option).label(), brief(forms.get(option)))
                    .filter(label -> label.length() * LETTER < room)
                    .findFirst()
                    .ifPresent(label ->
                            drawing.words(new Words(across(middle.x()), up(middle.y()) + 5, "middle", "label", label)));
        });
        for (int weight = 0; weight <= Weighing.MOST_WEIGHT; weight++) {
            drawing.words(new Words(across(weight), TOP + SIDE + 16, "middle", "note", String.valueOf(weight)));
            drawing.words(new Words(LEFT - 8, up(weight) + 4, "end", "note", String.valueOf(weight)));
        }
        Point now = boundary.now();
        drawing.path(new Path(
                "M" + Math.round(across(now.x()) - 6) + " " + Math.round(up(now.y()))
                        + "a6 6 0 1 0 12 0a6 6 0 1 0 -12 0z",
                "now"));
        drawing.words(new Words(LEFT + SIDE / 2, TOP + SIDE + 36, "middle", "value", "Weight of: " + name(x) + " →"));
        drawing.words(new Words(
                LEFT + SIDE / 2, TOP + SIDE + 56, "middle", "value", "↑ Weight of: " + name(y) + ". ● is now"));
        return drawing.finished("Who leads at which weights of " + name(x) + " and " + name(y), TOP + SIDE + 64);
    }

    Table table() {
        Weighing weighing = decision.weighing();
        Map<Integer, List<Point>> parts = new Boundary(weighing, x, y).parts();
        List<Row> rows = new ArrayList<>();
        for (int up = Weighing.MOST_WEIGHT; up >= 0; up--) {
            String[] cells = new String[Weighing.MOST_WEIGHT + 1];
            for (int right = 0; right <= Weighing.MOST_WEIGHT; right++) {
                cells[right] = leader(weighing, right, up);
            }
            rows.add(Row.of(null, String.valueOf(up), cells));
        }
        return new Table(
                "Who leads at which weights: " + name(y) + " down the rows, " + name(x) + " along the columns; "
                        + parts.size() + (parts.size() == 1 ? " option leads" : " options lead") + " somewhere",
                List.of(name(y), "0", "1", "2", "3", "4", "5"),
                rows);
    }

    private String leader(Weighing weighing, int right, int up) {
        boolean weightless = right == 0
                && up == 0
                && IntStream.range(0, weighing.criteria().size())
                        .filter(place -> place != x && place != y)
                        .allMatch(place -> weighing.criteria().get(place).weight() == 0);
        if (weightless) {
            return "nobody";
        }
        Weighing there = right == 0
                ? weighing.with(y, up).with(x, right)
                : weighing.with(x, right).with(y, up);
        return forms.get(there.winner()).label();
    }

    private String name(int criterion) {
        return decision.criteria().get(criterion).name();
    }

    private static String look(Form form) {
        return switch (form) {
            case CONTAINERS -> "for-a";
            case MACHINES -> "for-b";
            case NESTED -> "for-both";
            case MICRO -> "for-other";
        };
    }

    /** A name for a narrow part of the map. */
    private static String brief(Form form) {
        return switch (form) {
            case CONTAINERS -> "Cont.";
            case MACHINES -> "VMs";
            case NESTED -> "Both";
            case MICRO -> "Micro";
        };
    }

    private static double across(double weight) {
        return LEFT + weight * SIDE / Weighing.MOST_WEIGHT;
    }

    private static double up(double weight) {
        return TOP + SIDE - weight * SIDE / Weighing.MOST_WEIGHT;
    }

    private static String outline(List<Point> part) {
        StringBuilder d = new StringBuilder();
        for (Point corner : part) {
            d.append(d.isEmpty() ? "M" : "L")
                    .append(Math.round(across(corner.x()) * 10) / 10.0)
                    .append(' ')
                    .append(Math.round(up(corner.y()) * 10) / 10.0);
        }
        return d.append('z').toString();
    }

    private static Point middle(List<Point> part) {
        return new Point(
                part.stream().mapToDouble(Point::x).average().orElseThrow(),
                part.stream().mapToDouble(Point::y).average().orElseThrow());
    }

    /** How wide a part is at a height. */
    private static double widthAt(List<Point> part, double height) {
        double least = Double.POSITIVE_INFINITY;
        double most = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < part.size(); i++) {
            Point from = part.get(i);
            Point to = part.get((i + 1) % part.size());
            if (Math.min(from.y(), to.y()) <= height && height <= Math.max(from.y(), to.y()) && from.y() != to.y()) {
                double at = from.x() + (to.x() - from.x()) * (height - from.y()) / (to.y() - from.y());
                least = Math.min(least, at);
                most = Math.max(most, at);
            }
        }
        return Math.max(0, most - least);
    }
}
