package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.progress.tallies.Tallies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;

/**
 * What dashboards of teams read of each person, worked out anew for some people at a time, in a transaction for each of these
 * times. What is right already is left as it is, so whoever begins again after a fall is soon where it fell.
 */
@ApplicationScoped
public class TeamAggregate implements Aggregate {

    @Inject
    HandedInAttempts attempts;

    @Inject
    Tallies tallies;

    @Override
    public String name() {
        return "Team statistics";
    }

    /** Returns of how many people something was not as their answers say. */
    @Override
    public OptionalLong rebuild() {
        long putRight = QuarkusTransaction.requiringNew().call(attempts::people).stream()
                .mapToLong(this::putRight)
                .sum();
        QuarkusTransaction.requiringNew().run(tallies::rebuildActivity);
        return OptionalLong.of(putRight);
    }

    /** Whoever hands something in at this moment comes after the others, alone. */
    private long putRight(List<UUID> people) {
        Set<UUID> later = new HashSet<>(people);
        long putRight = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> held = tallies.hold(people);
            held.forEach(later::remove);
            return tallies.rebuild(held, attempts.of(held));
        });
        return people.size() == 1
                ? putRight
                : putRight
                        + later.stream()
                                .mapToLong(one -> putRight(List.of(one)))
                                .sum();
    }
}
