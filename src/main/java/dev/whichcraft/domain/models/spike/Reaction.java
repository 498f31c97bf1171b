package dev.whichcraft.domain.models.spike;

/**
 * What happens in one way.
 *
 * @param way how help comes
 * @param helpAt seconds after the jump at which all help serves
 * @param queue what waits meanwhile
 * @param meets whether nobody waits longer than accepted and nothing is dropped
 * @param needed reserve, in requests a second, with which that would be met
 * @param cost cents a day with the reserve as it is
 * @param costOfNeeded cents a day with the reserve that is needed
 */
public record Reaction(
        Way way, double helpAt, Queue queue, boolean meets, double needed, double cost, double costOfNeeded) {

    /** How many requests wait when all help is there. */
    public double backlog() {
        return queue.at(helpAt);
    }

    /** Seconds from there until nobody waits; infinite when the queue never empties. */
    public double drain() {
        return Math.max(0, queue.emptyAt() - helpAt);
    }

    /** Seconds that whoever comes at the moment of help waits. */
    public double waitAtHelp() {
        return queue.wait(helpAt);
    }
}
