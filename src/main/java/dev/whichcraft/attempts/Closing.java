package dev.whichcraft.attempts;

import dev.whichcraft.attempts.Attempt.Key;
import dev.whichcraft.attempts.events.AttemptEvent;
import dev.whichcraft.attempts.previews.Preview;
import dev.whichcraft.attempts.timing.Due;
import dev.whichcraft.attempts.timing.Times;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.people.TimeGranted;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Does to attempts what the clock says, though nobody looks at them: hands in those whose time is over, closes those whose
 * quiz has closed, tells marks that were kept back; and moves the end of the time when a person is given more. Any number of programs may do so at the same time: whoever holds a row
 * changes it, and the others pass it by. Previews that nobody left are forgotten.
 */
@ApplicationScoped
public class Closing {

    private static final Logger LOG = Logger.getLogger(Closing.class);

    /** How many attempts are looked for at once; far more than end in the same half minute. */
    private static final int BATCH = 100;

    @Inject
    HandedOut handedOut;

    @Inject
    Clock clock;

    @Inject
    Event<AttemptEvent> happened;

    /** Catches up with all attempts, batch after batch; one that cannot be closed does not keep the others from it. */
    @Scheduled(every = "30s", delayed = "10s", concurrentExecution = ConcurrentExecution.SKIP)
    public void run() {
        Instant now = clock.instant();
        List<Due> batch = due(now, Due.FIRST);
        while (!batch.isEmpty()) {
            batch.forEach(due -> tryTo(new Key(due.personId(), due.id()), now));
            batch = due(now, batch.get(batch.size() - 1));
        }
        QuarkusTransaction.requiringNew().run(() -> Preview.forgetThoseBegunBefore(now.minus(Preview.LASTS)));
    }

    private static List<Due> due(Instant now, Due after) {
        return QuarkusTransaction.requiringNew().call(() -> Attempt.due(now, after, BATCH));
    }

    private void tryTo(Key key, Instant now) {
        try {
            catchUp(key, now);
        } catch (RuntimeException e) {
            LOG.errorf("The attempt %s could not be closed; the next round tries again: %s", key.id(), e);
            LOG.debugf(e, "The attempt %s could not be closed", key.id());
        }
    }

    /** Lets a person who is given more time have it at once, in whatever they are in the middle of. */
    void extend(@Observes TimeGranted granted) {
        Attempt.runningToChange(granted.person()).forEach(attempt -> {
            QuizSettings settings = handedOut
                    .quiz(attempt.quizHash, attempt.quiz, attempt.assigned)
                    .settings();
            attempt.times = Times.of(attempt.times.line().with(settings, granted.factor(), granted.at()));
        });
    }

    /** Catches up with one attempt in a transaction of its own, unless somebody changes it at this moment. */
    public void catchUp(Key key, Instant now) {
        QuarkusTransaction.requiringNew().run(() -> Attempt.free(key)
                .filter(attempt -> attempt.times.due(now))
                .map(attempt -> attempt.catchUp(paper(attempt, now), now))
                .ifPresent(events -> events.forEach(happened::fire)));
    }

    private Paper paper(Attempt attempt, Instant now) {
        return attempt.paper(
                handedOut.quiz(attempt.quizHash, attempt.quiz, attempt.assigned),
                Answer.of(attempt.personId, attempt.id),
                now);
    }
}
