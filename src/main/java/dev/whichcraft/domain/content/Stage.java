package dev.whichcraft.domain.content;

/**
 * The steps of a question, in the order of asking; each is answered and graded on its own. Only a scenario has more than
 * the first, and each of those only where its author wrote it.
 */
public enum Stage {
    /** The question as told. */
    SCENARIO,
    /** Which statement decides it. */
    PROOF,
    /** The situation after one requirement changed. */
    TWIST,
    /** Which smallest change of the situation as told would turn the answer. */
    FLIP
}
