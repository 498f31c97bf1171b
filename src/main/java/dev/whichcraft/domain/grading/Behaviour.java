package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Task;
import java.util.List;

/** When feedback comes, and what another try costs. Independent of the type of question. */
public sealed interface Behaviour permits Practice, Exam {

    /**
     * Where a task stands after these responses.
     *
     * @param task what was asked
     * @param responses in the order in which they were given; may be empty
     */
    Outcome outcome(Task task, List<Response> responses);

    /** Whether nothing is left for the person to do here. */
    boolean done(Outcome outcome);

    /** The behaviour of a quiz. */
    static Behaviour of(Mode mode) {
        return mode == Mode.EXAM ? new Exam() : new Practice();
    }
}
