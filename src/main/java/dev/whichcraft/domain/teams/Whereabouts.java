package dev.whichcraft.domain.teams;

import dev.whichcraft.domain.attempt.State;
import java.util.Collection;

/** Where somebody is in what a team takes at this moment. */
public enum Whereabouts {
    /** In it. */
    IN,
    /** In it, though the time is up; it ends in a moment. */
    OVERTIME,
    /** Not begun. */
    NOT_BEGUN,
    /** Handed in. */
    HANDED_IN,
    /** Not handed in when the time was up. */
    ENDED;

    /**
     * Which of them it is.
     *
     * @param attempts of the person; of several the one that can be answered counts, then one that was handed in
     */
    public static Whereabouts of(Collection<State> attempts) {
        if (attempts.contains(State.IN_PROGRESS)) {
            return IN;
        }
        if (attempts.contains(State.OVERDUE)) {
            return OVERTIME;
        }
        if (attempts.stream().anyMatch(State::handedIn)) {
            return HANDED_IN;
        }
        return attempts.contains(State.ABANDONED) ? ENDED : NOT_BEGUN;
    }

    /** Whether they can answer at this moment. */
    public boolean in() {
        return this == IN || this == OVERTIME;
    }
}
