package dev.whichcraft.domain.content;

/**
 * A changed requirement that flips the best option of a scenario.
 *
 * @param change what is different now, Markdown
 * @param choice the same options with new credit and feedback
 */
public record Twist(String change, Choice choice) {}
