package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Task;
import java.util.List;

/**
 * Feedback at once, and a second try that costs a third. The mark is the best over the tries of credit minus the
 * penalty for the tries before it, as adaptive questions are marked in Moodle; so a second try never lowers it.
 */
public record Practice() implements Behaviour {

    /** How often a person may answer; between two options, once. */
    public static final int TRIES = 2;

    /** What each earlier try takes off, as a share of full marks. */
    public static final double PENALTY = 1.0 / 3;

    @Override
    public Outcome outcome(Task task, List<Response> responses) {
        double mark = 0;
        int tries = 0;
        boolean done = false;
        Verdict verdict = Verdict.OPEN;
        for (Response response : responses) {
            if (response instanceof Answered) {
                double credit = Credit.of(task, response);
                mark = Math.max(mark, credit - PENALTY * tries);
                verdict = Verdict.of(credit);
                done |= credit == 1;
                tries++;
            } else {
                done = true;
                verdict = verdict == Verdict.OPEN ? Verdict.MISSED : verdict;
            }
        }
        // with one of two refused, a second try would be no choice
        int allowed = Math.min(TRIES, task.alternatives() - 1);
        return new Outcome(verdict, mark, done ? 0 : Math.max(0, allowed - tries));
    }

    @Override
    public boolean done(Outcome outcome) {
        return outcome.settled();
    }
}
