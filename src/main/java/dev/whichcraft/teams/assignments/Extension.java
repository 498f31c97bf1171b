package dev.whichcraft.teams.assignments;

import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Leeway;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/** Other terms of an assignment for one person. What is null stays as it was; of several the latest holds, field by field. */
@Entity
@IdClass(Extension.Key.class)
public class Extension extends PanacheEntityBase {

    /** Identifies one; found only together with its person. */
    public record Key(UUID personId, UUID id) {}

    /**
     * One with the names to say it.
     *
     * @param by who gave it; null once their data are deleted
     */
    public record Said(Extension extension, String name, String by) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public UUID id;

    @Column(name = "assignment_id")
    public UUID assignmentId;

    @Column(name = "opens_at")
    public Instant opensAt;

    @Column(name = "due_at")
    public Instant dueAt;

    @Column(name = "closes_at")
    public Instant closesAt;

    /** In minutes; 0 for none. */
    @Column(name = "time_limit")
    public Integer timeLimit;

    /** 0 for as many as they like. */
    public Integer attempts;

    /** On the time limit: 1, 1.25, 1.5 or 2. */
    public Double factor;

    public String reason;

    @Column(name = "given_by")
    public UUID givenBy;

    @Column(name = "given_at")
    public Instant givenAt;

    /** When it was taken back; null while it holds. */
    @Column(name = "undone_at")
    public Instant undoneAt;

    /** Those of an assignment that hold, the oldest first. */
    public static List<Extension> of(UUID assignment) {
        return list("assignmentId = ?1 and undoneAt is null order by id", assignment);
    }

    /** All of an assignment with names, the newest first. */
    public static List<Said> said(UUID assignment) {
        return find(
                        "select e, p.name, b.name from Extension e join Person p on p.id = e.personId"
                                + " left join Person b on b.id = e.givenBy where e.assignmentId = ?1 order by e.id desc",
                        assignment)
                .project(Said.class)
                .list();
    }

    /** Those of a person that hold, for all their assignments, the oldest first. */
    public static List<Extension> ofPerson(UUID person) {
        return list("personId = ?1 and undoneAt is null order by id", person);
    }

    /** One of an assignment. */
    public static Optional<Extension> one(UUID assignment, UUID id) {
        return find("assignmentId = ?1 and id = ?2", assignment, id).firstResultOptional();
    }

    /** The terms of an assignment for a person, with all of these that are theirs. */
    public static Conditions terms(Assignment assignment, UUID person, List<Extension> extensions) {
        Conditions terms = assignment.conditions();
        for (Extension extension : extensions) {
            if (extension.personId.equals(person) && extension.assignmentId.equals(assignment.id)) {
                terms = extension.over(terms);
            }
        }
        return terms;
    }

    /** Lets it hold from now on. */
    public void give(UUID newId, UUID by, Instant now) {
        id = newId;
        givenBy = by;
        givenAt = now;
        persistAndFlush();
    }

    /** These terms with what is different by this. */
    public Conditions over(Conditions terms) {
        return terms.with(leeway());
    }

    private Leeway leeway() {
        return new Leeway(
                Optional.ofNullable(opensAt),
                Optional.ofNullable(dueAt),
                Optional.ofNullable(closesAt),
                Optional.ofNullable(timeLimit).map(Duration::ofMinutes),
                attempts == null ? OptionalInt.empty() : OptionalInt.of(attempts),
                Optional.ofNullable(factor).map(TimeFactor::of));
    }
}
