package dev.whichcraft.domain.content;

/**
 * A named wrong idea that options carry as a tag.
 *
 * @param tag its name in files
 * @param wrong the idea, in one sentence, as someone who holds it would say it
 * @param right Markdown that refutes it
 */
public record Misconception(String tag, String wrong, String right) {}
