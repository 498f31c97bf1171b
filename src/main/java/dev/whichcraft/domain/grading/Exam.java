package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Task;
import java.util.List;

/**
 * No feedback before submission; until then the answer may be changed, and the last one counts, without a penalty. Who
 * goes on from it lets it stand: it is settled, whatever it is worth.
 */
public record Exam() implements Behaviour {

    @Override
    public Outcome outcome(Task task, List<Response> responses) {
        Answered last = null;
        boolean stands = false;
        for (Response response : responses) {
            if (response instanceof Answered answered) {
                last = answered;
            } else {
                stands = last != null;
            }
        }
        if (last == null) {
            return new Outcome(Verdict.OPEN, 0, Integer.MAX_VALUE);
        }
        double credit = Credit.of(task, last);
        return new Outcome(Verdict.of(credit), credit, stands ? 0 : Integer.MAX_VALUE);
    }

    @Override
    public boolean done(Outcome outcome) {
        return outcome.answered();
    }
}
