package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.progress.tallies.Tallies;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;

/** What dashboards of teams read of what each person handed in, and the sums of everybody, worked out anew. */
@ApplicationScoped
public class TeamAggregate implements Aggregate {

    @Inject
    Everybody everybody;

    @Inject
    HandedInAttempts attempts;

    @Inject
    Tallies tallies;

    @Override
    public String name() {
        return "Team statistics";
    }

    /** Returns of how many people something was not as their answers say, and of how many weeks the sum of everybody. */
    @Override
    public OptionalLong rebuild() {
        long people = everybody.inParts(some -> tallies.rebuild(some, attempts.of(some)));
        return OptionalLong.of(people + QuarkusTransaction.requiringNew().call(tallies::rebuildActivity));
    }
}
