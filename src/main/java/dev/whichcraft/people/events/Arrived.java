package dev.whichcraft.people.events;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody came, and their groups at the login server are known. Observed in the transaction that notes them: at their first
 * request, whenever something about them changed there, and now and then.
 *
 * @param person who
 * @param groups with their whole paths
 * @param at when
 */
public record Arrived(UUID person, Set<String> groups, Instant at) {}
