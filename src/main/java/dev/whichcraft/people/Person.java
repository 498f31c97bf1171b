package dev.whichcraft.people;

import dev.whichcraft.domain.attempt.TimeFactor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.UUID;

/** Somebody who signed in at least once. */
@Entity
public class Person extends PanacheEntityBase {

    @Id
    public UUID id;

    /** The stable id that the login server gave. */
    public String subject;

    public String name;

    public String email;

    @Column(name = "created_at")
    public Instant createdAt;

    /** How much of a time limit this person has: 1, 1.25, 1.5 or 2. */
    @Column(name = "time_factor")
    public double timeFactor;

    /** How much of a time limit a person has. */
    public static TimeFactor timeFactor(UUID id) {
        return TimeFactor.of(Person.<Person>findById(id).timeFactor);
    }

    /** The same, while nobody else does something in which this person's requests must not overtake each other. */
    public static TimeFactor timeFactorAlone(UUID id) {
        return TimeFactor.of(Person.<Person>findById(id, LockModeType.PESSIMISTIC_WRITE).timeFactor);
    }

    /**
     * Notes that this person is here: makes the row at the first visit, and follows a changed name or address after.
     *
     * @return the person's id
     */
    public static UUID arrives(UUID newId, String subject, String name, String email, Instant now) {
        return (UUID) getEntityManager()
                .createNativeQuery(
                        """
                        insert into person (id, subject, name, email, created_at) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (subject) do update set name = excluded.name, email = excluded.email
                        returning id""",
                        UUID.class)
                .setParameter(1, newId)
                .setParameter(2, subject)
                .setParameter(3, name)
                .setParameter(4, email)
                .setParameter(5, now)
                .getSingleResult();
    }
}
