package dev.whichcraft.attempts.previews;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.SQLRestriction;

/** An attempt that an instructor makes only to see what learners see: the row of the attempt, as something to be forgotten. */
@Entity
@Immutable
@Table(name = "attempt")
@SQLRestriction("preview")
@IdClass(Preview.Key.class)
public class Preview extends PanacheEntityBase {

    /** How long one is kept that nobody leaves. */
    public static final Duration LASTS = Duration.ofDays(1);

    /** Identifies a preview as it identifies the attempt. */
    public record Key(UUID personId, UUID id) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public UUID id;

    @Column(name = "started_at")
    public Instant startedAt;

    /** Forgets one with all its answers; once more changes nothing. */
    static void forget(UUID person, UUID id) {
        delete("personId = ?1 and id = ?2", person, id);
    }

    /** Forgets all of a person. */
    public static void forgetAll(UUID person) {
        delete("personId", person);
    }

    /** Forgets those that were begun before a moment, of whomever. */
    public static void forgetThoseBegunBefore(Instant moment) {
        delete("startedAt < ?1", moment);
    }
}
