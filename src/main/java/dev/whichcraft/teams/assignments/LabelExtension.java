package dev.whichcraft.teams.assignments;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Other terms of an assignment for all who have a label in its team, for as long as they have it. */
@Entity
@Table(name = "label_extension")
public class LabelExtension extends OtherTerms {

    /**
     * One with the name of whoever gave it.
     *
     * @param by null once their data are deleted
     */
    public record Said(LabelExtension extension, String by) {}

    /** One as it reaches somebody. */
    public record Reaching(UUID person, LabelExtension extension) {

        Extension theirs() {
            Extension theirs = new Extension();
            theirs.personId = person;
            theirs.id = extension.id;
            theirs.label = extension.label;
            theirs.take(extension);
            return theirs;
        }
    }

    private static final String REACHING = "select m.personId, e from LabelExtension e"
            + " join Assignment a on a.id = e.assignmentId"
            + " join MemberLabel m on m.teamId = a.team.id and m.label = e.label where e.undoneAt is null and ";

    @Id
    public UUID id;

    public String label;

    /** Those of assignments that hold, once for each who has the label, the oldest first. */
    static List<Extension> given(Collection<UUID> assignments) {
        return theirs("e.assignmentId in ?1", assignments);
    }

    /** Those that a person has by their labels in all their teams, the oldest first. */
    static List<Extension> givenTo(UUID person) {
        return theirs("m.personId = ?1", person);
    }

    private static List<Extension> theirs(String where, Object what) {
        List<Reaching> reaching = find(REACHING + where + " order by e.id", what)
                .project(Reaching.class)
                .list();
        return reaching.stream().map(Reaching::theirs).toList();
    }

    /** All of an assignment with names, the newest first. */
    public static List<Said> said(UUID assignment) {
        return find(
                        "select e, b.name from LabelExtension e left join Person b on b.id = e.givenBy"
                                + " where e.assignmentId = ?1 order by e.id desc",
                        assignment)
                .project(Said.class)
                .list();
    }

    /** One of an assignment. */
    public static Optional<LabelExtension> one(UUID assignment, UUID id) {
        return find("assignmentId = ?1 and id = ?2", assignment, id).firstResultOptional();
    }

    /** The assignments of a team for which a label has other terms. */
    public static List<UUID> assignments(UUID team, String label) {
        return find(
                        "select distinct e.assignmentId from LabelExtension e join Assignment a on a.id = e.assignmentId"
                                + " where a.team.id = ?1 and e.label = ?2 and e.undoneAt is null order by e.assignmentId",
                        team,
                        label)
                .project(UUID.class)
                .list();
    }

    @Override
    public void give(UUID newId, UUID by, Instant now) {
        id = newId;
        holds(by, now);
    }

    @Override
    public List<UUID> people() {
        return find(
                        "select m.personId from MemberLabel m join Assignment a on a.team.id = m.teamId"
                                + " where a.id = ?1 and m.label = ?2",
                        assignmentId,
                        label)
                .project(UUID.class)
                .list();
    }
}
