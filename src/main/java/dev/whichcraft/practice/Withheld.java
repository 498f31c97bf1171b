package dev.whichcraft.practice;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.web.Trouble;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Questions that practice must not ask: they stand in an exam of the person, and practising them would tell its key before
 * the exam does.
 *
 * @param keys of their cards
 */
record Withheld(Set<String> keys) {

    /** Those of each exam that runs, or was handed in and does not show its right answers yet. */
    static Withheld of(UUID person, HandedOut handedOut, Instant now) {
        return new Withheld(Attempt.ofPerson(person).stream()
                .filter(attempt -> attempt.times
                        .line()
                        .secret(
                                handedOut
                                        .quiz(attempt.quizHash, attempt.quiz, attempt.assigned)
                                        .settings(),
                                now))
                .flatMap(attempt -> Layout.parse(attempt.layout).places().stream()
                        .map(place -> PracticeCard.key(attempt.course, place.question())))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Refuses a card that is withheld. */
    void check(String key) {
        if (keys.contains(key)) {
            throw new Trouble(
                    409,
                    "This question waits for your exam",
                    "It stands in an exam of yours whose answers you may not see. It comes back to practice when you may."
                            + " Nothing was changed.",
                    "/practice",
                    "Go on with practice");
        }
    }
}
