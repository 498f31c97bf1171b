package dev.whichcraft.domain.content;

/** The two steps of a scenario; each is answered and graded on its own. */
public enum Stage {
    /** The situation as told. */
    SCENARIO,
    /** The situation after one requirement changed. */
    TWIST
}
