package dev.whichcraft.attempts.marks;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** How far the marks of an attempt went since it was handed in, as columns. */
@Embeddable
public class Remarks {

    /** Number of the latest step; 0 for none. Whoever changes marks says which one they saw. */
    public int steps;

    /** When the result was last changed; null for never. */
    @Column(name = "remarked_at")
    public Instant changedAt;

    /** The same after one more step. */
    public Remarks next(boolean changed, Instant now) {
        Remarks next = new Remarks();
        next.steps = steps + 1;
        next.changedAt = changed ? now : changedAt;
        return next;
    }
}
