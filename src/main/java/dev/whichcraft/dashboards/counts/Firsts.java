package dev.whichcraft.dashboards.counts;

import dev.whichcraft.attempts.rows.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Which attempts are people's first at a quiz, whatever its version: those that were begun first, handed in or not. That is
 * settled when they begin and never changes, and nobody meets a question there that they have seen before.
 */
@ApplicationScoped
class Firsts {

    @Inject
    EntityManager database;

    /** The ids of those of these people. */
    Set<UUID> of(Collection<UUID> people) {
        return new HashSet<>(Sql.read(
                database.unwrap(SharedSessionContractImplementor.class),
                """
                select distinct on (person_id, course, quiz) id from attempt where person_id = any(?) and not preview
                order by person_id, course, quiz, started_at, id""",
                row -> row.getObject(1, UUID.class),
                (Object) people.toArray(UUID[]::new)));
    }
}
