package dev.whichcraft.teams.marks;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.domain.marks.Part;
import java.util.Objects;
import java.util.UUID;

/**
 * A line of a file of marks.
 *
 * @param line counts from 1
 * @param name of the person, as we know it; as the file says where we do not
 * @param what it was about
 * @param attempt null where there is none
 * @param before what it counts now, 0 to 1
 * @param after what it is to count, 0 to 1
 * @param seen number of the last step of the attempt when the file was made
 * @param why it cannot be taken; empty where it can
 */
public record MarkRow(
        long line, String name, String what, Attempt attempt, double before, double after, int seen, String why) {

    /** How far two marks may be apart and still be one, as a file shows them. */
    private static final double SAME = 0.00005;

    static MarkRow wrong(long line, String name, String why) {
        return new MarkRow(line, name, "", null, 0, 0, 0, why);
    }

    /** Whether it cannot be taken. */
    public boolean wrong() {
        return !why.isEmpty();
    }

    /** Whether the step after the one that was seen is this mark by the same person: the file was sent twice. */
    boolean is(MarkStep step, String reason, UUID by) {
        return step.number == seen + 1
                && step.part().equals(Part.WHOLE)
                && Objects.equals(step.share, after)
                && step.words.equals(reason)
                && by.equals(step.byId);
    }

    /** Whether it says something else than what holds. */
    public boolean changes() {
        return !wrong() && Math.abs(before - after) > SAME;
    }
}
