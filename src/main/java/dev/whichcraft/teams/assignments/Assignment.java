package dev.whichcraft.teams.assignments;

import dev.whichcraft.domain.content.Mode;
import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Late;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.Team;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A quiz, or all quizzes of a course, that a team is asked to take. */
@Entity
public class Assignment extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    public Team team;

    public String course;

    /** Slug of the quiz; null for all quizzes of the course. */
    public String quiz;

    @Column(name = "opens_at")
    public Instant opensAt;

    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "closes_at")
    public Instant closesAt;

    /** In which its moments were typed. */
    public String zone;

    @Enumerated(EnumType.STRING)
    public Late late;

    /** From here on null is as the quiz says. */
    @Enumerated(EnumType.STRING)
    public Mode behaviour;

    /** In minutes; 0 for none. */
    @Column(name = "time_limit")
    public Integer timeLimit;

    /** 0 for as many as one likes. */
    public Integer attempts;

    /** What is shown when, see {@link Shown}. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> review;

    @Column(name = "pass_mark")
    public Double passMark;

    /** Whether every member has it, also those who come later. */
    public boolean everybody;

    @Column(name = "created_by")
    public UUID createdBy;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Since when nobody is asked for it any more; null while they are. */
    @Column(name = "withdrawn_at")
    public Instant withdrawnAt;

    /**
     * Makes one.
     *
     * @param wish its terms
     */
    public static Assignment make(UUID id, Team team, Assignment wish, UUID by, Instant now) {
        Assignment made = new Assignment();
        made.id = id;
        made.team = team;
        made.createdBy = by;
        made.createdAt = now;
        made.take(wish);
        made.persistAndFlush();
        return made;
    }

    /** Takes the terms of another one. */
    public void take(Assignment wish) {
        course = wish.course;
        quiz = wish.quiz;
        opensAt = wish.opensAt;
        dueAt = wish.dueAt;
        closesAt = wish.closesAt;
        zone = wish.zone;
        late = wish.late;
        behaviour = wish.behaviour;
        timeLimit = wish.timeLimit;
        attempts = wish.attempts;
        review = wish.review;
        passMark = wish.passMark;
        everybody = wish.everybody;
    }

    /** One of a team. */
    public static Optional<Assignment> of(UUID team, UUID id) {
        return find("team.id = ?1 and id = ?2", team, id).firstResultOptional();
    }

    /** One of any team, with the team. */
    public static Optional<Assignment> withTeam(UUID id) {
        return find("from Assignment a join fetch a.team where a.id = ?1", id).firstResultOptional();
    }

    /** One of a team, while its terms stay as they are: many can begin at once, and a change waits for them. */
    public static Optional<Assignment> toBegin(UUID team, UUID id) {
        return find("team.id = ?1 and id = ?2", team, id)
                .withLock(LockModeType.PESSIMISTIC_READ)
                .firstResultOptional();
    }

    /** The same, while nobody else changes it and nobody begins. */
    public static Optional<Assignment> toChange(UUID team, UUID id) {
        return find("team.id = ?1 and id = ?2", team, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Those of a team, the latest first. */
    public static List<Assignment> ofTeam(UUID team) {
        return list("team.id = ?1 order by createdAt desc, id desc", team);
    }

    /** What a person is asked for in all their teams, with the teams. */
    public static List<Assignment> ofPerson(UUID person) {
        return list(
                "from Assignment a join fetch a.team t where a.withdrawnAt is null and t.archivedAt is null"
                        + " and exists (select 1 from Membership m where m.team = t and m.personId = ?1"
                        + " and m.leftAt is null and m.role = ?2)"
                        + " and (a.everybody = true or exists"
                        + " (select 1 from Assignee s where s.assignmentId = a.id and s.personId = ?1))",
                person,
                Role.MEMBER);
    }

    /** Who is asked for it at present, by name. */
    public List<Member> people() {
        return find(
                        "select p.id, p.name, p.email, m.role, m.joinedAt from Membership m"
                                + " join Person p on p.id = m.personId"
                                + " where m.team.id = ?1 and m.leftAt is null and m.role = ?2 and (?3 = true or exists"
                                + " (select 1 from Assignee s where s.assignmentId = ?4 and s.personId = m.personId))"
                                + " order by lower(p.name), p.id",
                        team.id,
                        Role.MEMBER,
                        everybody,
                        id)
                .project(Member.class)
                .list();
    }

    /** Its terms for somebody without any leeway. */
    public Conditions conditions() {
        return new Conditions(
                Optional.ofNullable(opensAt),
                Optional.ofNullable(dueAt),
                Optional.ofNullable(closesAt),
                late,
                Optional.ofNullable(behaviour),
                Optional.ofNullable(timeLimit).map(Duration::ofMinutes),
                attempts == null ? OptionalInt.empty() : OptionalInt.of(attempts),
                Optional.ofNullable(review).map(Shown::rules),
                Optional.empty());
    }
}
