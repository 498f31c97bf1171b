package dev.whichcraft.domain.content;

/** The steps of a question; each is answered and graded on its own. Only a scenario has a second. */
public enum Stage {
    /** The question as told. */
    SCENARIO,
    /** The situation after one requirement changed. */
    TWIST
}
