package dev.whichcraft.domain.content;

/** How sure a person said they were. */
public enum Confidence {
    GUESS,
    LIKELY,
    CERTAIN
}
