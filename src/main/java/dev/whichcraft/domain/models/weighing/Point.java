package dev.whichcraft.domain.models.weighing;

/**
 * Two weights at once.
 *
 * @param x weight of the first criterion
 * @param y weight of the second
 */
public record Point(double x, double y) {

    /** The point that lies so far, 0 to 1, on the way to another. */
    Point towards(Point other, double share) {
        return new Point(x + (other.x - x) * share, y + (other.y - y) * share);
    }
}
