package dev.whichcraft.domain.tally;

/**
 * How often answers showed a wrong idea.
 *
 * @param times how often
 * @param surely how often with certainty
 */
public record Held(int times, int surely) {

    /** Never. */
    public static final Held NEVER = new Held(0, 0);

    /** Both together. */
    public Held plus(Held other) {
        return new Held(times + other.times, surely + other.surely);
    }

    /** What is left without the other. */
    public Held minus(Held other) {
        return new Held(times - other.times, surely - other.surely);
    }
}
