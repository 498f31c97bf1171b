package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Task;
import java.util.List;

/** When feedback comes, and what another try costs. Independent of the type of question. */
public sealed interface Behaviour permits Practice {

    /**
     * Where a task stands after these responses.
     *
     * @param task what was asked
     * @param responses in the order in which they were given; may be empty
     */
    Outcome outcome(Task task, List<Response> responses);
}
