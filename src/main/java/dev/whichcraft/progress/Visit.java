package dev.whichcraft.progress;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When a person looked at their progress. Looks that follow each other within the hour are one visit. */
@Entity
@Table(name = "progress_visit")
public class Visit extends PanacheEntityBase {

    /** After so long without a look, the next one is a new visit: going on to a lesson and coming back is none. */
    static final Duration APART = Duration.ofHours(1);

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Column(name = "looked_at")
    public Instant lookedAt;

    /** The end of the visit before; null during the first. */
    public Instant since;

    /**
     * Notes that a person looks.
     *
     * @return the end of the visit before; empty during the first
     */
    static Optional<Instant> look(UUID person, Instant now) {
        Object since = getEntityManager()
                .createNativeQuery(
                        """
                        insert into progress_visit as v (person_id, looked_at) values (?1, ?2)
                        on conflict (person_id) do update set
                          since = case when v.looked_at < ?3 then v.looked_at else v.since end,
                          looked_at = greatest(v.looked_at, excluded.looked_at)
                        returning since""",
                        Instant.class)
                .setParameter(1, person)
                .setParameter(2, now)
                .setParameter(3, now.minus(APART))
                .getSingleResult();
        return Optional.ofNullable((Instant) since);
    }
}
