package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Response;
import java.util.List;

/** When feedback comes, and what another try costs. Independent of the type of question. */
public sealed interface Behaviour permits Practice {

    /**
     * Where a choice stands after these responses.
     *
     * @param choice what was asked
     * @param responses in the order in which they were given; may be empty
     */
    Outcome outcome(Choice choice, List<Response> responses);
}
