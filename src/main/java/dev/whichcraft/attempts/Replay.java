package dev.whichcraft.attempts;

import dev.whichcraft.attempts.events.AttemptHandedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;

/** Tells once more of attempts that were handed in, as they are marked now, to who works something out from all of them. */
@ApplicationScoped
public class Replay {

    @Inject
    Remarking remarking;

    /** What was told of these attempts, in the same order; of those whose questions were corrected, to the corrected quiz. */
    public List<AttemptHandedIn> of(List<Attempt> attempts) {
        return remarking.of(attempts).stream().map(Replay::told).toList();
    }

    private static AttemptHandedIn told(Remarking.Marked marked) {
        Attempt attempt = marked.attempt();
        return new AttemptHandedIn(
                attempt.personId,
                attempt.id,
                attempt.course,
                attempt.quiz,
                attempt.times.submittedAt,
                marked.sheet().marks().paper());
    }
}
