package dev.whichcraft.domain.models.weighing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The map of winners over the weights of two criteria, the others unchanged: for each option the part of the square 0 to
 * {@value Weighing#MOST_WEIGHT} in which it leads. Totals are linear in the weights, so each part is a convex polygon,
 * the square cut by one straight line for each rival (I. E. Sutherland, G. W. Hodgman, CACM 17, 1974). Where two parts
 * meet, the answer flips.
 */
public final class Boundary {

    private static final double SIDE = Weighing.MOST_WEIGHT;

    private final Weighing weighing;
    private final int x;
    private final int y;

    /**
     * The map.
     *
     * @param weighing the choice
     * @param x place of the criterion to the right
     * @param y place of the criterion upwards
     * @throws IllegalArgumentException if both are the same
     */
    public Boundary(Weighing weighing, int x, int y) {
        if (x == y) {
            throw new IllegalArgumentException("a map needs two different criteria");
        }
        this.weighing = weighing;
        this.x = x;
        this.y = y;
    }

    /** The part of each option that leads somewhere, as corners in order; of options level everywhere the first. */
    public Map<Integer, List<Point>> parts() {
        Map<Integer, List<Point>> parts = new TreeMap<>();
        for (int option : weighing.open()) {
            List<Point> part = List.of(new Point(0, 0), new Point(SIDE, 0), new Point(SIDE, SIDE), new Point(0, SIDE));
            for (int rival : weighing.open()) {
                part = rival == option ? part : cut(part, lead(option, rival), rival < option);
            }
            if (area(part) > Weighing.SAME) {
                parts.put(option, part);
            }
        }
        return parts;
    }

    /** Where the choice stands now. */
    public Point now() {
        return new Point(
                weighing.criteria().get(x).weight(), weighing.criteria().get(y).weight());
    }

    /** By how much an option leads a rival: base + right * x + up * y. */
    private record Lead(double base, double right, double up) {

        double at(Point point) {
            double value = base + right * point.x() + up * point.y();
            return Math.abs(value) < Weighing.SAME ? 0 : value;
        }

        boolean isNone() {
            return Math.abs(base) < Weighing.SAME && right == 0 && up == 0;
        }
    }

    private Lead lead(int option, int rival) {
        Criterion across = weighing.criteria().get(x);
        Criterion upward = weighing.criteria().get(y);
        double right = across.score(option) - across.score(rival);
        double up = upward.score(option) - upward.score(rival);
        double now = weighing.total(option) - weighing.total(rival);
        return new Lead(now - right * across.weight() - up * upward.weight(), right, up);
    }

    private static List<Point> cut(List<Point> part, Lead lead, boolean rivalFirst) {
        if (lead.isNone()) {
            return rivalFirst ? List.of() : part;
        }
        List<Point> kept = new ArrayList<>();
        for (int i = 0; i < part.size(); i++) {
            Point from = part.get(i);
            Point to = part.get((i + 1) % part.size());
            double before = lead.at(from);
            double after = lead.at(to);
            if (before >= 0) {
                kept.add(from);
            }
            if (before * after < 0) {
                kept.add(from.towards(to, before / (before - after)));
            }
        }
        return kept;
    }

    private static double area(List<Point> part) {
        double twice = 0;
        for (int i = 0; i < part.size(); i++) {
            Point from = part.get(i);
            Point to = part.get((i + 1) % part.size());
            twice += from.x() * to.y() - to.x() * from.y();
        }
        return Math.abs(twice) / 2;
    }
}
