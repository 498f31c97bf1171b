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
                .map(attempt -> new Result(attempt.score().share(), attempt.times.submittedAt))
                .sorted(Comparator.comparing(Result::at))
                .toList();
    }
}
