package dev.whichcraft.dashboards.rebuilding;

import dev.whichcraft.progress.tallies.Hold;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToLongFunction;

/**
 * Has what is kept of people worked out anew for some of them at a time, in a transaction for each of these times. What is
 * right already is left as it is, so whoever begins again after a fall is soon where it fell.
 */
@ApplicationScoped
class Everybody {

    @Inject
    HandedInAttempts attempts;

    /**
     * Does it for everybody.
     *
     * @param rebuild makes right what is kept of people whom nobody adds anything of, and says how much was wrong
     * @return how much was wrong, of all
     */
    long inParts(ToLongFunction<List<UUID>> rebuild) {
        return QuarkusTransaction.requiringNew().call(attempts::people).stream()
                .mapToLong(people -> one(people, rebuild))
                .sum();
    }

    /** Whoever hands something in at this moment comes after the others, alone. */
    private long one(List<UUID> people, ToLongFunction<List<UUID>> rebuild) {
        Set<UUID> later = new HashSet<>(people);
        long wrong = QuarkusTransaction.requiringNew().call(() -> {
            List<UUID> held = Hold.of(people);
            held.forEach(later::remove);
            return rebuild.applyAsLong(held);
        });
        return people.size() == 1
                ? wrong
                : wrong
                        + later.stream()
                                .mapToLong(person -> one(List.of(person), rebuild))
                                .sum();
    }
}
