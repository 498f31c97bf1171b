package dev.whichcraft.attempts.versions;

import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.QuizReader;
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
}
