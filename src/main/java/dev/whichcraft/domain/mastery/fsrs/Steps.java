package dev.whichcraft.domain.mastery.fsrs;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;

/**
 * The short waits before a card comes back after days.
 *
 * @param waits one or more, in order
 */
record Steps(List<Duration> waits) {

    /** For a new card. */
    static final Steps LEARNING = new Steps(List.of(Duration.ofMinutes(1), Duration.ofMinutes(10)));

    /** For a card that was forgotten. */
    static final Steps RELEARNING = new Steps(List.of(Duration.ofMinutes(10)));

    /** The step that comes after this one; empty when the steps are done. */
    OptionalInt next(int step, Rating rating) {
        int next =
                switch (rating) {
                    case AGAIN -> 0;
                    case HARD -> step;
                    case GOOD -> step + 1;
                    case EASY -> waits.size();
                };
        return next < waits.size() ? OptionalInt.of(next) : OptionalInt.empty();
    }

    /**
     * How long to wait at this step. Hard on the first waits longer than again: the mean of the first two, or half as
     * long again where there is only one.
     */
    Duration wait(int step, Rating rating) {
        if (rating != Rating.HARD || step > 0) {
            return waits.get(step);
        }
        Duration beyond = waits.size() > 1 ? waits.get(1) : waits.get(0).multipliedBy(2);
        return waits.get(0).plus(beyond).dividedBy(2);
    }
}
