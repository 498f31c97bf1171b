package dev.whichcraft.domain.content;

/** What a person answered. */
public sealed interface Response {

    /**
     * One option was picked.
     *
     * @param option id of the option
     * @param confidence how sure the person was
     */
    record Picked(String option, Confidence confidence) implements Response {}

    /** The person asked to be shown the best option instead of choosing again. */
    record Passed() implements Response {}
}
