package dev.whichcraft.domain.content;

/** Which of several results at one quiz counts. */
public enum GradeRule {
    /** The best one. */
    HIGHEST,
    /** The latest one. */
    LAST,
    /** All of them, on average. */
    MEAN
}
