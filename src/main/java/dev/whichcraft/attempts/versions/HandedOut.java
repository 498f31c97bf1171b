package dev.whichcraft.attempts.versions;

import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.QuizReader;
import dev.whichcraft.library.rules.RulesText;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;

/** The quizzes that attempts were started on, exactly as they were then. */
@ApplicationScoped
public class HandedOut {

    /**
     * The quiz of this version; it never changes, so it is read once.
     *
     * @param slug of the quiz that it is a version of: another one may have the same text
     */
    @CacheResult(cacheName = "quiz-versions")
    public Quiz quiz(String hash, String slug) {
        return QuizReader.read(slug, QuizVersion.of(hash).text);
    }

    /** The same as it was assigned; null is for a quiz under its own rules. */
    public Quiz quiz(String hash, String slug, Assigned assigned) {
        return assigned == null ? quiz(hash, slug) : quiz(hash, slug, assigned.rules);
    }

    /** The same under rules that are not its own; read once for all who take it under them. */
    @CacheResult(cacheName = "quiz-versions")
    Quiz quiz(String hash, String slug, String rules) {
        return quiz(hash, slug).under(RulesText.read(rules));
    }
}
