package dev.whichcraft.teams.assignments;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.attempt.State;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Somebody who was chosen for an assignment that is not for everybody; and what people made of theirs. */
@Entity
@IdClass(Assignee.Key.class)
@Table(name = "assignment_person")
public class Assignee extends PanacheEntityBase {

    /** Identifies one. */
    public record Key(UUID personId, UUID assignmentId) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    @Column(name = "assignment_id")
    public UUID assignmentId;

    /** Who was chosen. */
    public static List<UUID> of(UUID assignment) {
        return find("select personId from Assignee where assignmentId = ?1", assignment)
                .project(UUID.class)
                .list();
    }

    /** Chooses these, and nobody else. */
    public static void choose(UUID assignment, Collection<UUID> people) {
        List<UUID> before = of(assignment);
        for (UUID person : people) {
            if (!before.contains(person)) {
                Assignee one = new Assignee();
                one.personId = person;
                one.assignmentId = assignment;
                one.persist();
            }
        }
        List<UUID> gone =
                before.stream().filter(person -> !people.contains(person)).toList();
        if (!gone.isEmpty()) {
            delete("assignmentId = ?1 and personId in ?2", assignment, gone);
        }
    }

    /** All attempts at it, of whomever, the earliest first. */
    public static List<Attempt> attempts(UUID assignment) {
        return find("from Attempt a where a.assigned.assignment = ?1 order by a.times.startedAt", assignment)
                .list();
    }

    /** The attempts of a person at all their assignments, the earliest first. */
    public static List<Attempt> attemptsOf(UUID person) {
        return find(
                        "from Attempt a where a.personId = ?1 and a.assigned.assignment is not null"
                                + " order by a.times.startedAt",
                        person)
                .list();
    }

    /** The attempts of people that other terms can still reach, while nobody else changes them. */
    static List<Attempt> toRenew(UUID assignment, List<UUID> people) {
        return find(
                        "from Attempt a where a.assigned.assignment = ?1 and a.personId in ?2 and a.times.state in ?3"
                                + " order by a.personId, a.id",
                        assignment,
                        people,
                        List.of(State.IN_PROGRESS, State.OVERDUE, State.SUBMITTED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of them with which the clock has something to do. */
    static List<Attempt.Key> due(UUID assignment, List<UUID> people, Instant now) {
        return find(
                        "select a.personId, a.id from Attempt a where a.assigned.assignment = ?1 and a.personId in ?2"
                                + " and a.times.alarm < ?3",
                        assignment,
                        people,
                        now)
                .project(Attempt.Key.class)
                .list();
    }

    /** Who has begun. */
    public static List<UUID> takers(UUID assignment) {
        return find("select distinct a.personId from Attempt a where a.assigned.assignment = ?1", assignment)
                .project(UUID.class)
                .list();
    }
}
