package dev.whichcraft.domain.content;

import java.util.List;

/**
 * The opening or the end of a comparison: running text, some of whose list items are claims.
 *
 * @param title heading
 * @param text Markdown; items that are claims keep their {@code {#id}}
 * @param claims the claims of its list items, in order
 * @param lesson what the author added to it
 */
public record Page(String title, String text, List<Claim> claims, Lesson lesson) {

    /** A page without any text. */
    public static final Page NONE = new Page("", "", List.of(), Lesson.NONE);
}
