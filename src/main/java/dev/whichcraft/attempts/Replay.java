package dev.whichcraft.attempts;

import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells once more of attempts that were handed in, as they are marked now, to who works something out from all of them. */
@ApplicationScoped
public class Replay {

    @Inject
    HandedOut handedOut;

    /** What was told of these attempts, in the same order. */
    public List<AttemptHandedIn> of(List<Attempt> attempts) {
        Set<UUID> people = attempts.stream().map(attempt -> attempt.personId).collect(Collectors.toSet());
        List<UUID> ids = attempts.stream().map(attempt -> attempt.id).toList();
        Map<UUID, List<Given>> given = Answer.of(people, ids);
        return attempts.stream()
                .map(attempt -> told(attempt, given.getOrDefault(attempt.id, List.of())))
                .toList();
    }

    private AttemptHandedIn told(Attempt attempt, List<Given> given) {
        Paper paper = attempt.paper(
                handedOut.quiz(attempt.quizHash, attempt.quiz, attempt.assigned), given, attempt.times.submittedAt);
        return new AttemptHandedIn(
                attempt.personId, attempt.id, attempt.course, attempt.quiz, attempt.times.submittedAt, paper);
    }
}
