package dev.whichcraft.attempts;

import dev.whichcraft.domain.mastery.Result;
import java.util.Comparator;
import java.util.List;

/** What attempts came to, as far as their person was told. */
public final class Results {

    private Results() {}

    /** The results of attempts at one quiz, oldest first. */
    public static List<Result> of(List<Attempt> attempts) {
        return attempts.stream()
                .filter(attempt -> attempt.times.told())
                // of two at the same moment, the one that was begun later is later
                .sorted(Comparator.comparing((Attempt attempt) -> attempt.times.submittedAt)
                        .thenComparing(attempt -> attempt.id))
                .map(attempt -> new Result(attempt.score().share(), attempt.times.submittedAt))
                .toList();
    }
}
