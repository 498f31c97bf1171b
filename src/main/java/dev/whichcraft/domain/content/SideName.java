package dev.whichcraft.domain.content;

/**
 * How a side is called.
 *
 * @param name the full name, as in a heading
 * @param shortName one or two words, for chips, charts and narrow columns
 */
public record SideName(String name, String shortName) {}
