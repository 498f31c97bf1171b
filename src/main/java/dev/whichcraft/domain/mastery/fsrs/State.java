package dev.whichcraft.domain.mastery.fsrs;

/** Where a card stands. */
public enum State {
    /** Never asked. */
    NEW,
    /** Asked, and within the first minutes. */
    LEARNING,
    /** Known; comes back after days. */
    REVIEW,
    /** Was known, then forgotten, and is within the minutes after that. */
    RELEARNING
}
