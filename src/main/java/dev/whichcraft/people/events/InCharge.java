package dev.whichcraft.people.events;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * Somebody thinks of leaving for good, or does: whatever they alone are in charge of is to be handed on first, and whoever
 * knows of such a thing adds it. Observed where they are asked whether they are sure, and in the transaction that deletes.
 *
 * @param person who leaves
 * @param leaving whether they do so now, so that who is in charge must stay as it is until the transaction ends
 * @param charges what is to be handed on
 */
public record InCharge(UUID person, boolean leaving, List<Charge> charges) {

    /**
     * Something to be handed on.
     *
     * @param path of its page
     */
    public record Charge(String name, String path) {}

    /** The question, not answered yet. */
    public InCharge(UUID person, boolean leaving) {
        this(person, leaving, new ArrayList<>());
    }
}
