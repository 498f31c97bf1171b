package dev.whichcraft.dashboards.rebuilding;

import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.jboss.logging.Logger;

/** Has every aggregate worked out anew, one after the other; any number of programs may be asked, one does it. */
@ApplicationScoped
public class Rebuilding {

    private static final Logger LOG = Logger.getLogger(Rebuilding.class);

    /** Far longer than any takes, in seconds. */
    static final int LONGEST = 24 * 60 * 60;

    /** The family of the locks in the database that say what is being worked out; any number that nobody else uses. */
    private static final int LOCK = 1616;

    /** The value of {@code whichcraft.rebuild} that asks for it at start. */
    private static final String AT_START = "statistics";

    @Inject
    @All
    List<Aggregate> aggregates;

    @Inject
    EntityManager database;

    @Inject
    ManagedExecutor executor;

    @Inject
    Clock clock;

    /**
     * The last time that an aggregate was worked out anew.
     *
     * @param name of the aggregate
     * @param running whether it happens at this moment
     * @param finishedAt when it ended; null before the first time
     * @param putRight how many rows were not as the answers say; null where nobody knows
     * @param trouble what went wrong; null for nothing
     */
    public record Last(String name, boolean running, Instant finishedAt, Long putRight, String trouble) {}

    void atStart(@Observes StartupEvent start, @ConfigProperty(name = "whichcraft.rebuild") Optional<String> what) {
        what.filter(AT_START::equals).ifPresent(asked -> begin());
    }

    /** Begins in the background. */
    public void begin() {
        executor.execute(this::run);
    }

    /** Does it, and returns when it is done. */
    public void run() {
        aggregates.forEach(this::run);
    }

    private void run(Aggregate aggregate) {
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> {
            if (alone(aggregate.name())) {
                rebuild(aggregate);
            }
        });
    }

    /** Whether nobody else is at an aggregate; until the transaction ends, nobody else will be. */
    boolean alone(String name) {
        return (boolean) database.createNativeQuery(
                        "select pg_try_advisory_xact_lock(" + LOCK + ", hashtext(:name))", Boolean.class)
                .setParameter("name", name)
                .getSingleResult();
    }

    private void rebuild(Aggregate aggregate) {
        Long putRight = null;
        String trouble = null;
        try {
            OptionalLong rows = aggregate.rebuild();
            putRight = rows.isPresent() ? (Long) rows.getAsLong() : null;
            LOG.infof("%s: worked out anew, rows put right: %s", aggregate.name(), putRight);
        } catch (RuntimeException e) {
            trouble = e.toString();
            LOG.errorf(e, "%s: could not be worked out anew, and are as before", aggregate.name());
        }
        database.createNativeQuery("insert into rebuild (name, finished_at, put_right, trouble)"
                        + " values (:name, :now, cast(:right as bigint), cast(:trouble as text))"
                        + " on conflict (name) do update set finished_at = excluded.finished_at,"
                        + " put_right = excluded.put_right, trouble = excluded.trouble")
                .setParameter("now", clock.instant())
                .setParameter("right", putRight)
                .setParameter("trouble", trouble)
                .setParameter("name", aggregate.name())
                .executeUpdate();
    }

    /** How it went, for each aggregate. Looks at the locks without taking one, which would keep a rebuild from beginning. */
    List<Last> last() {
        List<Tuple> rows = database.createNativeQuery(
                        """
                        select a.name, finished_at, put_right, trouble, exists (
                            select from pg_locks
                            where locktype = 'advisory' and granted and classid = %d and objid = cast(hashtext(a.name) as oid)
                              and database = (select oid from pg_database where datname = current_database()))
                        from unnest(cast(:names as text[])) with ordinality a (name, place) left join rebuild using (name)
                        order by place"""
                                .formatted(LOCK),
                        Tuple.class)
                .setParameter("names", aggregates.stream().map(Aggregate::name).toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new Last(
                        row.get(0, String.class),
                        row.get(4, Boolean.class),
                        row.get(1, Instant.class),
                        row.get(2, Long.class),
                        row.get(3, String.class)))
                .toList();
    }
}
