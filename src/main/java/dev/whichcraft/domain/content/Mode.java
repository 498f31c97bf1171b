package dev.whichcraft.domain.content;

/** Which behaviour a quiz has: when feedback comes, and what another try costs. */
public enum Mode {
    /** Feedback at once; another try costs marks. */
    PRACTICE,
    /** No feedback before submission; until then every answer may be changed. */
    EXAM
}
