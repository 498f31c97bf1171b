package dev.whichcraft.teams.reminders;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A letter about an assignment that a person was sent: once for each reason, whatever becomes of the dates. */
@Entity
@IdClass(Reminder.Key.class)
public class Reminder extends PanacheEntityBase {

    /** Identifies one. */
    public record Key(UUID personId, UUID assignmentId, Kind kind) {}

    /** Why it is sent. */
    public enum Kind {
        /** It is due within a day. */
        SOON,
        /** It was due, and can still be handed in. */
        OVERDUE
    }

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    @Column(name = "assignment_id")
    public UUID assignmentId;

    @Id
    @Enumerated(EnumType.STRING)
    public Kind kind;

    @Column(name = "sent_at")
    public Instant sentAt;

    /** The assignments that are due between two moments, for everybody or for somebody. */
    static List<UUID> dueBetween(Instant from, Instant to) {
        return find(
                        "select a.id from Assignment a where a.withdrawnAt is null and a.team.archivedAt is null"
                                + " and (a.dueAt between ?1 and ?2 or exists (select 1 from Extension e"
                                + " where e.assignmentId = a.id and e.undoneAt is null and e.dueAt between ?1 and ?2)"
                                + " or exists (select 1 from LabelExtension l"
                                + " where l.assignmentId = a.id and l.undoneAt is null and l.dueAt between ?1 and ?2))",
                        from,
                        to)
                .project(UUID.class)
                .list();
    }

    /**
     * Notes that it is sent; of several programs that do so at the same time one succeeds.
     *
     * @return whether it was not sent before
     */
    static boolean first(UUID person, UUID assignment, Kind kind, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into reminder (person_id, assignment_id, kind, sent_at) values (?1, ?2, ?3, ?4)
                                on conflict do nothing""")
                        .setParameter(1, person)
                        .setParameter(2, assignment)
                        .setParameter(3, kind.name())
                        .setParameter(4, now)
                        .executeUpdate()
                > 0;
    }
}
