package dev.whichcraft.domain.content;

/**
 * One statement of a comparison. Questions cite claims by id.
 *
 * @param id stable within the course: written by the author, or {@code <section>.<side>.<n>}
 * @param section slug of the section that makes it; {@code introduction}, {@code summary} or {@code conclusion} outside
 *     of sections
 * @param side the side it is about; {@link Side#BOTH} when it speaks of neither alone
 * @param text inline Markdown, without the id
 * @param hash changes when the text changes
 */
public record Claim(String id, String section, Side side, String text, String hash) {}
