package dev.whichcraft.dashboards.counts;

import dev.whichcraft.attempts.events.AttemptHandedIn;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Which attempts are people's first at a quiz, whatever its version: those that were begun first, handed in or not. That is
 * settled when they begin and never changes, and nobody meets a question there that they have seen before.
 */
@ApplicationScoped
class Firsts {

    @Inject
    EntityManager database;

    /** The ids of those among these attempts. */
    Set<UUID> among(List<AttemptHandedIn> attempts) {
        if (attempts.isEmpty()) {
            return Set.of();
        }
        return new HashSet<>(database.createQuery(
                        """
                        select a.id from Attempt a
                        where a.personId in :people and a.id in :attempts and not exists (
                            select 1 from Attempt b
                            where b.personId = a.personId and b.course = a.course and b.quiz = a.quiz
                                and (b.times.startedAt < a.times.startedAt
                                    or b.times.startedAt = a.times.startedAt and b.id < a.id))""",
                        UUID.class)
                .setParameter(
                        "people", attempts.stream().map(AttemptHandedIn::person).collect(Collectors.toSet()))
                .setParameter(
                        "attempts",
                        attempts.stream().map(AttemptHandedIn::attempt).toList())
                .getResultList());
    }
}
