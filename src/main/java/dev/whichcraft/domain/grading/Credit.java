package dev.whichcraft.domain.grading;

import dev.whichcraft.domain.content.Choice;
import dev.whichcraft.domain.content.Option;
import dev.whichcraft.domain.content.Response;

/** What a single response is worth on its own, whatever came before it. */
public final class Credit {

    private Credit() {}

    /**
     * The credit of a response to a choice, 0 to 1.
     *
     * @throws IllegalArgumentException when the option is not offered
     */
    public static double of(Choice choice, Response response) {
        if (response instanceof Response.Picked picked) {
            return choice.option(picked.option())
                    .map(Option::credit)
                    .orElseThrow(() -> new IllegalArgumentException("No option " + picked.option()));
        }
        return 0;
    }
}
