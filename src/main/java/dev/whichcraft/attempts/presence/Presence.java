package dev.whichcraft.attempts.presence;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** When the page of somebody in an attempt was last heard of. */
@Entity
@IdClass(Presence.Key.class)
public class Presence extends PanacheEntityBase {

    /** Identifies one, as it identifies the attempt. */
    public record Key(UUID personId, UUID attemptId) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    @Column(name = "attempt_id")
    public UUID attemptId;

    /** Which question it showed; null for none. */
    public String question;

    @Column(name = "seen_at")
    public Instant seenAt;

    /** Notes that the page of somebody is open, in an attempt that was assigned and can be answered. */
    static void note(UUID person, UUID attempt, String question, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into presence (person_id, attempt_id, question, seen_at)
                        select person_id, id, ?3, ?4 from attempt where person_id = ?1 and id = ?2
                          and assignment_id is not null and not preview and state in ('IN_PROGRESS', 'OVERDUE')
                        on conflict (person_id, attempt_id) do update
                          set question = excluded.question, seen_at = excluded.seen_at""")
                .setParameter(1, person)
                .setParameter(2, attempt)
                .setParameter(3, question)
                .setParameter(4, now)
                .executeUpdate();
    }

    /** All who ever began an assignment, attempt by attempt, the earliest first. */
    public static List<Seen> at(UUID assignment) {
        return find(
                        "select a.personId, a.quiz, a.times.state, a.layout, a.times.startedAt, a.times.deadline,"
                                + " a.times.lastCall, a.times.closesAt, p.question, p.seenAt, max(g.answeredAt), count(distinct g.question)"
                                + " from Attempt a left join Presence p on p.personId = a.personId and p.attemptId = a.id"
                                + " left join Answer g on g.personId = a.personId and g.attemptId = a.id"
                                + " where a.assigned.assignment = ?1"
                                + " group by a.personId, a.id, a.quiz, a.times.state, a.layout, a.times.startedAt,"
                                + " a.times.deadline, a.times.lastCall, a.times.closesAt, p.question, p.seenAt order by a.times.startedAt",
                        assignment)
                .project(Seen.class)
                .list();
    }
}
