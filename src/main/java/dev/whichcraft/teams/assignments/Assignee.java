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
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** The attempts of a person at one of their assignments, the earliest first. */
    public static List<Attempt> attempts(UUID assignment, UUID person) {
        return find(
                        "from Attempt a where a.personId = ?1 and a.assigned.assignment = ?2 order by a.times.startedAt",
                        person,
                        assignment)
                .list();
    }

    /** Those of these attempts that are of a team, while nobody else changes them. */
    public static List<Attempt> toMark(UUID team, List<UUID> attempts) {
        return find(
                        "from Attempt a where a.id in ?1 and a.assigned.assignment in"
                                + " (select t.id from Assignment t where t.team.id = ?2) order by a.personId, a.id",
                        attempts,
                        team)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All attempts at a quiz of an assignment, while nobody else changes them, in the order of their ids. */
    public static List<Attempt> toRegrade(UUID assignment, String quiz) {
        return find(
                        "from Attempt a where a.assigned.assignment = ?1 and a.quiz = ?2 order by a.personId, a.id",
                        assignment,
                        quiz)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** All attempts at whatever a team was asked for, of whomever, the earliest first. */
    public static List<Attempt> attemptsOfTeam(UUID team) {
        return find(
                        "from Attempt a where a.assigned.assignment in (select t.id from Assignment t where t.team.id = ?1)"
                                + " order by a.times.startedAt",
                        team)
                .list();
    }

    /** Who was chosen for what in a team. */
    public static List<Assignee> ofTeam(UUID team) {
        return list("assignmentId in (select t.id from Assignment t where t.team.id = ?1)", team);
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

    /** The names of those who have begun. */
    public static Map<UUID, String> names(UUID assignment) {
        List<Object[]> rows = getEntityManager()
                .createQuery(
                        "select distinct p.id, p.name from Attempt a join Person p on p.id = a.personId"
                                + " where a.assigned.assignment = ?1",
                        Object[].class)
                .setParameter(1, assignment)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Who has begun. */
    public static List<UUID> takers(UUID assignment) {
        return find("select distinct a.personId from Attempt a where a.assigned.assignment = ?1", assignment)
                .project(UUID.class)
                .list();
    }
}
