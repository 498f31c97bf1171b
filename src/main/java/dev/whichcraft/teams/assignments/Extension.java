package dev.whichcraft.teams.assignments;

import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Leeway;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Other terms of an assignment for one person; of several the latest holds, field by field. */
@Entity
@IdClass(Extension.Key.class)
public class Extension extends OtherTerms {

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

    /** The label of the person by which it is theirs; null for what was given to the person. */
    @Transient
    public String label;

    /** Those of an assignment that hold, for whomever, the oldest first; also those of labels, once for each who has one. */
    public static List<Extension> of(UUID assignment) {
        return of(List.of(assignment));
    }

    /** Those of several assignments that hold, in the same way. */
    public static List<Extension> of(Collection<UUID> assignments) {
        List<Extension> own = list("assignmentId in ?1 and undoneAt is null order by id", assignments);
        return Stream.concat(LabelExtension.given(assignments).stream(), own.stream())
                .toList();
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

    /** Those of a person that hold, for all their assignments, the oldest first; also those of their labels. */
    public static List<Extension> ofPerson(UUID person) {
        List<Extension> own = list("personId = ?1 and undoneAt is null order by id", person);
        return Stream.concat(LabelExtension.givenTo(person).stream(), own.stream())
                .toList();
    }

    /** One of an assignment. */
    public static Optional<Extension> one(UUID assignment, UUID id) {
        return find("assignmentId = ?1 and id = ?2", assignment, id).firstResultOptional();
    }

    /** The terms of an assignment for a person, with all of these that are theirs. */
    public static Conditions terms(Assignment assignment, UUID person, List<Extension> extensions) {
        Map<Boolean, List<Leeway>> theirs = extensions.stream()
                .filter(extension -> extension.personId.equals(person) && extension.assignmentId.equals(assignment.id))
                .collect(Collectors.partitioningBy(
                        extension -> extension.label != null,
                        Collectors.mapping(Extension::leeway, Collectors.toList())));
        return assignment.conditions().with(theirs.get(true), theirs.get(false));
    }

    /** Whom somebody gave the same minutes for the same reason since a page was made: for them it is a second click. */
    public static Set<UUID> repeated(UUID assignment, UUID latest, UUID by, int more, String reason) {
        List<Extension> same = list(
                "assignmentId = ?1 and (?2 is null or id > ?2) and givenBy = ?3 and more = ?4 and reason = ?5"
                        + " and undoneAt is null",
                assignment,
                latest,
                by,
                more,
                reason);
        return same.stream().map(one -> one.personId).collect(Collectors.toSet());
    }

    /** The latest of an assignment, taken back or not; null for none. */
    public static UUID latest(UUID assignment) {
        return Extension.<Extension>find("assignmentId = ?1 order by id desc", assignment)
                .firstResultOptional()
                .map(one -> one.id)
                .orElse(null);
    }

    @Override
    public void give(UUID newId, UUID by, Instant now) {
        id = newId;
        holds(by, now);
    }

    @Override
    public List<UUID> people() {
        return List.of(personId);
    }
}
