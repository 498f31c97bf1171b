package dev.whichcraft.teams;

import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.web.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * One stay of a person in a team. Only what changed is written: that takes nothing back that
 * somebody else changed meanwhile.
 */
@Entity
@DynamicUpdate
@IdClass(Membership.Key.class)
public class Membership extends PanacheEntityBase {

    /** Identifies a stay. */
    public record Key(UUID personId, UUID id) {}

    /**
     * Somebody in a team, with what a list says of them.
     *
     * @param id of the person
     */
    public record Member(UUID id, String name, String email, Role role, Instant joinedAt) {

        /** Whether this is a lead. */
        public boolean lead() {
            return role == Role.LEAD;
        }
    }

    /**
     * A team of somebody's.
     *
     * @param people how many are in it
     */
    public record Mine(UUID id, String name, Role role, Instant archivedAt, long people) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    public Team team;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Column(name = "joined_at")
    public Instant joinedAt;

    /** Whether it follows a group of the login server; what was made by hand does not. */
    public boolean external;

    /** When the stay ended; null while it lasts. */
    @Column(name = "left_at")
    public Instant leftAt;

    /** The stay of a person in a team at present, with the team. */
    public static Optional<Membership> of(UUID person, UUID team) {
        return find(
                        "from Membership m join fetch m.team where m.personId = ?1 and m.team.id = ?2 and m.leftAt is null",
                        person,
                        team)
                .firstResultOptional();
    }

    /** The teams of a person, by name; archived ones last. */
    public static List<Mine> teams(UUID person) {
        return find(
                        "select t.id, t.name, m.role, t.archivedAt,"
                                + " (select count(*) from Membership o where o.team = t and o.leftAt is null)"
                                + " from Membership m join m.team t where m.personId = ?1 and m.leftAt is null"
                                + " order by case when t.archivedAt is null then 0 else 1 end, lower(t.name), t.id",
                        person)
                .project(Mine.class)
                .list();
    }

    /** Who is in a team: leads first, then by name. */
    public static List<Member> people(UUID team) {
        return find(
                        "select p.id, p.name, p.email, m.role, m.joinedAt from Membership m"
                                + " join Person p on p.id = m.personId where m.team.id = ?1 and m.leftAt is null"
                                + " order by m.role, lower(p.name), p.id",
                        team)
                .project(Member.class)
                .list();
    }

    /** Those in a team who are in it by a group of the login server. */
    public static List<UUID> external(UUID team) {
        return find(
                        "select m.personId from Membership m where m.team.id = ?1 and m.leftAt is null and m.external = true",
                        team)
                .project(UUID.class)
                .list();
    }

    /** The stays of a person at present, with the teams. */
    public static List<Membership> present(UUID person) {
        return list("from Membership m join fetch m.team where m.personId = ?1 and m.leftAt is null", person);
    }

    /** Somebody who is in a team, or was. */
    public static Optional<Member> ever(UUID team, UUID person) {
        return find(
                        "select p.id, p.name, p.email, m.role, m.joinedAt from Membership m"
                                + " join Person p on p.id = m.personId where m.team.id = ?1 and p.id = ?2"
                                + " order by m.joinedAt desc",
                        team,
                        person)
                .project(Member.class)
                .firstResultOptional();
    }

    /** Whether somebody was in a team and is not any more. */
    public static boolean left(UUID person, UUID team) {
        return of(person, team).isEmpty() && count("personId = ?1 and team.id = ?2", person, team) > 0;
    }

    /** The teams that a person is in by a group of the login server. */
    public static List<UUID> followed(UUID person) {
        return find(
                        "select m.team.id from Membership m where m.personId = ?1 and m.leftAt is null and m.external = true",
                        person)
                .project(UUID.class)
                .list();
    }

    /** How many leads a team has. */
    public static long leads(UUID team) {
        return count("team.id = ?1 and role = ?2 and leftAt is null", team, Role.LEAD);
    }

    /**
     * Lets a person join; once more changes nothing.
     *
     * @return whether they were not in it before
     */
    public static boolean join(Team team, UUID person, Role role, Instant now) {
        return join(team, person, role, false, now);
    }

    /**
     * The same by a group of the login server, or by hand.
     *
     * @param external whether it follows a group
     */
    public static boolean join(Team team, UUID person, Role role, boolean external, Instant now) {
        int joined = getEntityManager()
                .createNativeQuery(
                        """
                        insert into membership (person_id, id, team_id, role, joined_at, external)
                        values (?1, ?2, ?3, ?4, ?5, ?6)
                        on conflict (team_id, person_id) where left_at is null do nothing""")
                .setParameter(1, person)
                .setParameter(2, Ids.next())
                .setParameter(3, team.id)
                .setParameter(4, role.name())
                .setParameter(5, now)
                .setParameter(6, external)
                .executeUpdate();
        return joined > 0;
    }

    /** Whether this is a lead. */
    public boolean lead() {
        return role == Role.LEAD;
    }
}
