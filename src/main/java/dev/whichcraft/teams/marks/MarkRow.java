package dev.whichcraft.teams.marks;

import dev.whichcraft.attempts.Attempt;

/**
 * A line of a file of marks.
 *
 * @param line counts from 1
 * @param name of the person, as we know it; as the file says where we do not
 * @param what it was about
 * @param attempt null where there is none
 * @param before what it counts now, 0 to 1
 * @param after what it is to count, 0 to 1
 * @param why it cannot be taken; empty where it can
 */
public record MarkRow(long line, String name, String what, Attempt attempt, double before, double after, String why) {

    /** How far two marks may be apart and still be one, as a file shows them. */
    private static final double SAME = 0.00005;

    static MarkRow wrong(long line, String name, String why) {
        return new MarkRow(line, name, "", null, 0, 0, why);
    }

    /** Whether it cannot be taken. */
    public boolean wrong() {
        return !why.isEmpty();
    }

    /** Whether it says something else than what holds. */
    public boolean changes() {
        return !wrong() && Math.abs(before - after) > SAME;
    }
}
