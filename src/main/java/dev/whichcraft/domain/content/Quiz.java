package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * An ordered set of questions: of one section, of the summary table, or the final mix.
 *
 * @param slug of the section; {@code summary} or {@code final}
 * @param title for headings
 * @param settings the rules under which it is taken
 * @param questions in the order in which they are asked
 * @param tags of the questions that have any, by id
 * @param hash identifies this exact version
 * @param text the file it was read from, so that this version can be read again
 */
public record Quiz(
        String slug,
        String title,
        QuizSettings settings,
        List<Question> questions,
        Map<String, Set<String>> tags,
        String hash,
        String text) {

    /** The question of this id, if it is asked here. */
    public Optional<Question> question(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The twin of a question among those of this quiz, whichever of the two names the other. */
    public Optional<Question> twin(Question one) {
        return questions.stream()
                .filter(other -> !other.id().equals(one.id()) && (names(one, other) || names(other, one)))
                .findFirst();
    }

    /** By its id or, in a file as its author wrote it, by its seed. */
    private static boolean names(Question one, Question other) {
        return !one.twin().isEmpty()
                && (one.twin().equals(other.id())
                        || other instanceof Scenario scenario && one.twin().equals(scenario.seed()));
    }

    /** The questions that a draw picks from, in the order of the quiz. */
    public List<Question> pool(String tag) {
        return questions.stream()
                .filter(question -> tag.isEmpty()
                        || tags.getOrDefault(question.id(), Set.of()).contains(tag))
                .toList();
    }

    /** The same quiz with these questions. */
    public Quiz with(List<Question> others) {
        return new Quiz(slug, title, settings, List.copyOf(others), tags, hash, text);
    }

    /** The same quiz under other rules. */
    public Quiz under(QuizSettings rules) {
        return new Quiz(slug, title, rules, questions, tags, hash, text);
    }

    /** The same quiz as practice, whatever its own rules are. */
    public Quiz practised() {
        return under(QuizSettings.USUAL);
    }

    /** How many questions one attempt asks. */
    public int asked() {
        return settings.draws().isEmpty()
                ? questions.size()
                : settings.draws().stream().mapToInt(Draw::count).sum();
    }
}
