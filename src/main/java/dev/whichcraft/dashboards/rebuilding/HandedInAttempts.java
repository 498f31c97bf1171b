package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.domain.attempt.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** All attempts that were handed in, as they are marked now, in the transaction of who asks. */
@ApplicationScoped
public class HandedInAttempts {

    private static final int BATCH = 500;

    private static final UUID FIRST = new UUID(0, 0);

    private static final List<State> HANDED_IN = List.of(State.SUBMITTED, State.FINISHED);

    @Inject
    EntityManager database;

    @Inject
    Remarking remarking;

    /** Tells of all, batch after batch, those of one person after each other; none but the present batch is kept in memory. */
    public void each(Consumer<List<AttemptHandedIn>> batches) {
        List<Attempt> batch = after(FIRST, FIRST);
        while (!batch.isEmpty()) {
            Attempt last = batch.get(batch.size() - 1);
            batches.accept(told(batch));
            database.clear();
            batch = after(last.personId, last.id);
        }
    }

    private List<Attempt> after(UUID person, UUID attempt) {
        return database.createQuery(
                        "from Attempt a where a.times.state in :states"
                                + " and (a.personId > :person or a.personId = :person and a.id > :attempt)"
                                + " order by a.personId, a.id",
                        Attempt.class)
                .setParameter("states", HANDED_IN)
                .setParameter("person", person)
                .setParameter("attempt", attempt)
                .setMaxResults(BATCH)
                .getResultList();
    }

    /** Everybody who may have handed anything in. */
    public List<UUID> people() {
        return database.createQuery("select p.id from Person p", UUID.class).getResultList();
    }

    /** Those of one person. */
    public List<AttemptHandedIn> of(UUID person) {
        return told(database.createQuery(
                        "from Attempt a where a.personId = :person and a.times.state in :states", Attempt.class)
                .setParameter("person", person)
                .setParameter("states", HANDED_IN)
                .getResultList());
    }

    private List<AttemptHandedIn> told(List<Attempt> attempts) {
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
