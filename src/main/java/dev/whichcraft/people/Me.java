package dev.whichcraft.people;

import dev.whichcraft.people.events.Arrived;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
import io.quarkus.cache.CacheInvalidateAll;
import io.quarkus.cache.CacheResult;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The person behind this request. */
@RequestScoped
public class Me {

    @Inject
    Visitor visitor;

    @Inject
    Arrivals arrivals;

    private Optional<UUID> id = Optional.empty();

    /** The id of the person who is signed in. */
    public Optional<UUID> id() {
        if (id.isEmpty() && visitor.signedIn()) {
            id = Optional.of(arrivals.idOf(visitor.subject(), visitor.name(), visitor.email(), visitor.groups()));
        }
        return id;
    }

    /** The id of the person, at addresses that only people who are signed in reach. */
    public UUID signedIn() {
        return id().orElseThrow(() -> new IllegalStateException("Only for people who are signed in"));
    }

    /** Lets only people pass who look after learners; for anybody else there is nothing here. */
    void looksAfterLearners() {
        if (!visitor.instructor()) {
            throw Trouble.notFound();
        }
    }

    /** Forgets who came, after a person's data were deleted. */
    void leave() {
        arrivals.forget();
    }

    /** Has everybody noted anew when they come next, as something changed that follows their groups. */
    public void lookAgain() {
        arrivals.forget();
    }

    /** Remembers who came, so that only the first request of a person writes. */
    @ApplicationScoped
    static class Arrivals {

        @Inject
        Clock clock;

        @Inject
        Event<Arrived> arrived;

        @CacheInvalidateAll(cacheName = "people")
        void forget() {
            // the cache does it: all are noted anew, since a name or address may have changed since
        }

        /** Notes them; groups are empty, and nothing follows them, where the login server does not tell any. */
        @CacheResult(cacheName = "people")
        UUID idOf(String subject, String name, String email, Optional<Set<String>> groups) {
            return QuarkusTransaction.requiringNew().call(() -> {
                Instant now = clock.instant();
                UUID person = Person.arrives(Ids.next(), subject, name, email, now);
                groups.ifPresent(all -> arrived.fire(new Arrived(person, all, now)));
                return person;
            });
        }
    }
}
