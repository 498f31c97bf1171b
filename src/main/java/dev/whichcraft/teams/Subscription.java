package dev.whichcraft.teams;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
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

    /** Makes a new secret; the one before opens nothing any more. */
    public static void renew(UUID person, Instant now) {
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
