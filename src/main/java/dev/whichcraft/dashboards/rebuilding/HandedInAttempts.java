package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.rows.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/** All attempts that were handed in, as they are marked now, in the transaction of who asks. */
@ApplicationScoped
public class HandedInAttempts {

    /** So many people and attempts are taken together. */
    private static final int SOME = 500;

    @Inject
    EntityManager database;

    @Inject
    Remarking remarking;

    /**
     * Everybody, some people at a time: as many as can be kept in memory with all that they handed in, and so few that others
     * do not wait long for them.
     */
    public List<List<UUID>> people() {
        return people(SOME);
    }

    /** The same, together until there are so many of them and of their attempts. */
    List<List<UUID>> people(int some) {
        List<List<UUID>> all = new ArrayList<>();
        int[] room = {0};
        Sql.read(
                database.unwrap(SharedSessionContractImplementor.class),
                """
                select p.id, count(a.id) + (select count(*) from practice_review r where r.person_id = p.id)
                from person p left join attempt a on a.person_id = p.id and a.submitted_at is not null
                group by p.id order by p.id""",
                row -> {
                    if (room[0] <= 0) {
                        all.add(new ArrayList<>());
                        room[0] = some;
                    }
                    room[0] -= 1 + row.getInt(2);
                    return all.get(all.size() - 1).add(row.getObject(1, UUID.class));
                });
        return all;
    }

    /** What people handed in. */
    public List<AttemptHandedIn> of(Collection<UUID> people) {
        List<Attempt> attempts = database.createNativeQuery(
                        """
                        select * from attempt
                        where person_id = any(?1) and state in ('SUBMITTED', 'FINISHED') and not preview
                        order by person_id, id""",
                        Attempt.class)
                .setParameter(1, people.toArray(UUID[]::new))
                .getResultList();
        return remarking.of(attempts).stream().map(HandedInAttempts::told).toList();
    }

    /** What was told of one; where its questions were corrected, to the corrected quiz. */
    private static AttemptHandedIn told(Remarking.Marked marked) {
        Attempt attempt = marked.attempt();
        return new AttemptHandedIn(
                attempt.personId,
                attempt.id,
                attempt.course,
                attempt.quiz,
                attempt.times.submittedAt,
                marked.sheet().marks().paper());
    }
}
