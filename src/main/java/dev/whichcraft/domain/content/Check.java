package dev.whichcraft.domain.content;

import java.util.List;

/**
 * A question between two parts of a lesson, for oneself: it is answered with feedback at once, never marked or stored.
 *
 * @param question Markdown
 * @param answers 2 to 4, in the order of the file; exactly one is right
 */
public record Check(String question, List<Answer> answers) implements Lesson.Block {

    /**
     * A possible answer.
     *
     * @param text inline Markdown
     * @param right whether it is the right one
     * @param because what there is to learn from it (Markdown)
     */
    public record Answer(String text, boolean right, String because) {}
}
