package dev.whichcraft.teams.members;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** A word that those who teach put on somebody in a team, such as "extra time", to give the same to all who have it. */
@Entity
@IdClass(MemberLabel.Key.class)
@Table(name = "member_label")
public class MemberLabel extends PanacheEntityBase {

    /** The longest label. */
    public static final int LONGEST = 30;

    /** Identifies one. */
    public record Key(UUID personId, UUID teamId, String label) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Id
    public String label;

    /** The labels that are used in a team: those that somebody has, and those to which something is given. */
    public static List<String> ofTeam(UUID team) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select label from member_label where team_id = ?1 union
                        select e.label from label_extension e join assignment a on a.id = e.assignment_id
                        where a.team_id = ?1 and e.undone_at is null order by 1""",
                        String.class)
                .setParameter(1, team)
                .getResultList();
    }

    /** The labels of everybody in a team who has any. */
    static Map<UUID, List<String>> byPerson(UUID team) {
        List<MemberLabel> labels = list("teamId = ?1 order by label", team);
        return labels.stream()
                .collect(Collectors.groupingBy(
                        one -> one.personId, Collectors.mapping(one -> one.label, Collectors.toList())));
    }

    /** Puts a label on somebody; whether they did not have it. */
    static boolean put(UUID person, UUID team, String label) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into member_label (person_id, team_id, label) values (?1, ?2, ?3)
                                on conflict do nothing""")
                        .setParameter(1, person)
                        .setParameter(2, team)
                        .setParameter(3, label)
                        .executeUpdate()
                > 0;
    }

    /** Takes a label off somebody; whether they had it. */
    static boolean take(UUID person, UUID team, String label) {
        return delete("personId = ?1 and teamId = ?2 and label = ?3", person, team, label) > 0;
    }
}
