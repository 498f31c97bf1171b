package dev.whichcraft.domain.itemstats;

import dev.whichcraft.domain.content.Confidence;

/**
 * How many, and what they have in sum. Whole numbers, so that what was added can be taken away without a trace.
 *
 * @param n how many
 * @param rest what they earned on all other questions, in parts of a point; of marks and options
 * @param firsts how many of them by their first answer, and others who changed it later; of options
 * @param guess how many of them guessed; of options
 * @param likely how many of them were fairly sure
 * @param certain how many of them were certain
 */
public record Count(long n, long rest, long firsts, long guess, long likely, long certain) {

    /** Nothing. */
    public static final Count ZERO = new Count(0, 0, 0, 0, 0, 0);

    /** One, of something that has nothing else in sum. */
    static final Count ONE = of(1);

    /** A first answer that was changed later. */
    static final Count FIRST = new Count(0, 0, 1, 0, 0, 0);

    /** So many, of something that has nothing else in sum. */
    public static Count of(long n) {
        return new Count(n, 0, 0, 0, 0, 0);
    }

    /** One that earned so much elsewhere. */
    static Count with(long rest) {
        return new Count(1, rest, 0, 0, 0, 0);
    }

    /** The same, of somebody who was so sure; null is for somebody who did not say. */
    Count sure(Confidence confidence) {
        return confidence == null
                ? this
                : new Count(
                        n,
                        rest,
                        firsts,
                        guess + (confidence == Confidence.GUESS ? n : 0),
                        likely + (confidence == Confidence.LIKELY ? n : 0),
                        certain + (confidence == Confidence.CERTAIN ? n : 0));
    }

    /** Both together. */
    public Count plus(Count other) {
        return new Count(
                n + other.n,
                rest + other.rest,
                firsts + other.firsts,
                guess + other.guess,
                likely + other.likely,
                certain + other.certain);
    }

    /** What takes this away. */
    public Count negated() {
        return new Count(-n, -rest, -firsts, -guess, -likely, -certain);
    }
}
