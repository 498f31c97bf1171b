package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;

/**
 * An ordered set of questions: of one section, of the summary table, or the final mix.
 *
 * @param slug of the section; {@code summary} or {@code final}
 * @param title for headings
 * @param questions in the order in which they are asked
 * @param hash identifies this exact version
 * @param text the file it was read from, so that this version can be read again
 */
public record Quiz(String slug, String title, List<Question> questions, String hash, String text) {

    /** The question of this id, if it is asked here. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }
}
