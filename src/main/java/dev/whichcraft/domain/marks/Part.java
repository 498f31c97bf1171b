package dev.whichcraft.domain.marks;

import dev.whichcraft.domain.content.Stage;

/**
 * What a mark or a comment is about.
 *
 * @param question id of the question; null for the whole attempt
 * @param stage of the question; null for the whole attempt
 */
public record Part(String question, Stage stage) {

    /** The attempt as a whole. */
    public static final Part WHOLE = new Part(null, null);

    /** Whether it is the attempt as a whole. */
    public boolean whole() {
        return question == null;
    }
}
