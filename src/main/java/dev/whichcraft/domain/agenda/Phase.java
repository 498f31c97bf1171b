package dev.whichcraft.domain.agenda;

import java.util.Set;

/** Where a scenario of an agenda is. */
public enum Phase {
    /** Not voted on yet. */
    WAITING,
    /** Everybody votes, and nobody sees how. */
    VOTING,
    /** The first vote is closed, and still hidden: people say why, before they see what the others think. */
    DISCUSSING,
    /** The first vote is shown. */
    SHOWN,
    /** Everybody votes again. */
    VOTING_AGAIN,
    /** Both votes are shown side by side. */
    COMPARED;

    /** What can follow. */
    public Set<Phase> next() {
        return switch (this) {
            case WAITING -> Set.of(VOTING);
            case VOTING -> Set.of(DISCUSSING);
            case DISCUSSING -> Set.of(SHOWN, VOTING_AGAIN);
            case SHOWN -> Set.of(VOTING_AGAIN);
            case VOTING_AGAIN -> Set.of(COMPARED);
            case COMPARED -> Set.of();
        };
    }

    /** Whether votes are taken. */
    public boolean open() {
        return this == VOTING || this == VOTING_AGAIN;
    }

    /** Which vote it is, or the one that was last. */
    public int round() {
        return compareTo(VOTING_AGAIN) < 0 ? 1 : 2;
    }

    /** Whether the counts of a vote may be seen. */
    public boolean shows(int round) {
        return this == COMPARED || this == SHOWN && round == 1;
    }
}
