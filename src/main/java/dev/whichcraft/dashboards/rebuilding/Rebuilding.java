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
        QuarkusTransaction.requiringNew().run(() -> database.createNativeQuery(
                        "insert into rebuild (name) values (:name) on conflict do nothing")
                .setParameter("name", aggregate.name())
                .executeUpdate());
        QuarkusTransaction.requiringNew().timeout(LONGEST).run(() -> {
            boolean alone = !database.createNativeQuery(
                            "select name from rebuild where name = :name for update skip locked", String.class)
                    .setParameter("name", aggregate.name())
                    .getResultList()
                    .isEmpty();
            if (alone) {
                rebuild(aggregate);
            }
        });
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
        database.createNativeQuery("update rebuild set finished_at = :now, put_right = cast(:right as bigint),"
                        + " trouble = cast(:trouble as text) where name = :name")
                .setParameter("now", clock.instant())
                .setParameter("right", putRight)
                .setParameter("trouble", trouble)
                .setParameter("name", aggregate.name())
                .executeUpdate();
    }

    /** How it went, for each aggregate. */
    List<Last> last() {
        List<?> free = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select name from rebuild for share skip locked", String.class)
                        .getResultList());
        List<Tuple> rows = database.createNativeQuery(
                        "select name, finished_at, put_right, trouble from rebuild", Tuple.class)
                .getResultList();
        return aggregates.stream()
                .map(aggregate -> rows.stream()
                        .filter(row -> row.get(0).equals(aggregate.name()))
                        .findFirst()
                        .map(row -> last(row, !free.contains(aggregate.name())))
                        .orElse(new Last(aggregate.name(), false, null, null, null)))
                .toList();
    }

    private static Last last(Tuple row, boolean running) {
        return new Last(
                row.get(0, String.class),
                running,
                row.get(1, Instant.class),
                row.get(2, Long.class),
                row.get(3, String.class));
    }
}
