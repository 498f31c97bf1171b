package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.progress.tallies.Tallies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import java.util.UUID;

/** What dashboards of teams read of each person, worked out anew person by person, each in a transaction of its own. */
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
                .filter(this::wasWrong)
                .count();
        QuarkusTransaction.requiringNew().run(tallies::rebuildActivity);
        return OptionalLong.of(putRight);
    }

    private boolean wasWrong(UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> tallies.rebuild(person, () -> attempts.of(person)));
    }
}
