package dev.whichcraft.domain.content;

/** Which behaviour a quiz has: when feedback comes, and what another try costs. */
public enum Mode {
    /** Feedback at once; another try costs marks. */
    PRACTICE,
    /** No feedback before submission; until then an answer may be changed, unless one went on from it to the next stage. */
    EXAM
}
