package dev.whichcraft.teams;

import dev.whichcraft.people.Person;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** The secret address by which a calendar reads what its person is asked for. Whoever knows it needs no login. */
@Entity
public class Subscription extends PanacheEntityBase {

    @Id
    @Column(name = "person_id")
    public UUID personId;

    public String token;

    @Column(name = "created_at")
    public Instant createdAt;

    /** The secret of a person; null when there is none. */
    public static String token(UUID person) {
        return Subscription.<Subscription>findByIdOptional(person)
                .map(one -> one.token)
                .orElse(null);
    }

    /** The one of this secret. */
    public static Optional<Subscription> of(String token) {
        return find("token", token).firstResultOptional();
    }

    /**
     * Makes a new secret in place of the one that was seen, which opens nothing any more.
     *
     * @param seen empty where there was none; null for whatever there is
     */
    public static void renew(UUID person, String seen, Instant now) {
        Person.alone(person);
        if (seen != null && !seen.equals(Objects.requireNonNullElse(token(person), ""))) {
            // the page was behind: another one was made, and may be in a calendar by now
            return;
        }
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into subscription (person_id, token, created_at) values (?1, ?2, ?3)
                        on conflict (person_id) do update set token = excluded.token, created_at = excluded.created_at""")
                .setParameter(1, person)
                .setParameter(2, Tokens.link())
                .setParameter(3, now)
                .executeUpdate();
    }

    /** Ends it; once more changes nothing. */
    public static void end(UUID person) {
        deleteById(person);
    }
}
