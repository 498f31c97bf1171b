package dev.whichcraft.teams.groups;

import dev.whichcraft.domain.teams.Following;
import dev.whichcraft.domain.teams.Role;
import dev.whichcraft.teams.Team;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** That people of a group at the login server are in a team. */
@Entity
@Table(name = "group_rule")
public class GroupRule extends PanacheEntityBase {

    /** The longest path of a group. */
    public static final int LONGEST = 255;

    @Id
    public UUID id;

    /** As the login server writes it. */
    @Column(name = "group_path")
    public String groupPath;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    public Team team;

    @Enumerated(EnumType.STRING)
    public Role role;

    @Column(name = "made_by")
    public UUID madeBy;

    @Column(name = "made_at")
    public Instant madeAt;

    /** All there are, with their teams, by group. */
    static List<GroupRule> all() {
        return list("from GroupRule r join fetch r.team t order by lower(r.groupPath), lower(t.name), r.id");
    }

    /** Those for teams that are in use. */
    static List<GroupRule> inUse() {
        return list("from GroupRule r join fetch r.team t where t.archivedAt is null");
    }

    /** The teams in use that these groups are in. */
    static List<UUID> teams(Set<String> groups) {
        return find("select r.team.id from GroupRule r where r.groupPath in ?1 and r.team.archivedAt is null", groups)
                .project(UUID.class)
                .list();
    }

    static Optional<GroupRule> of(UUID id) {
        return find("from GroupRule r join fetch r.team where r.id = ?1", id).firstResultOptional();
    }

    /** The teams that a group can be in, by name. */
    static List<Team> teams() {
        return Team.list("archivedAt is null order by lower(name), id");
    }

    /** The team that a group can be in. */
    static Optional<Team> team(UUID id) {
        return Team.find("id = ?1 and archivedAt is null", id).firstResultOptional();
    }

    /** Makes one, or gives the one that is there another role; whether that changed anything. */
    static boolean make(UUID id, String group, Team team, Role role, UUID by, Instant now) {
        return getEntityManager()
                        .createNativeQuery(
                                """
                                insert into group_rule (id, group_path, team_id, role, made_by, made_at)
                                values (?1, ?2, ?3, ?4, ?5, ?6)
                                on conflict (group_path, team_id) do update set role = excluded.role
                                  where group_rule.role <> excluded.role""")
                        .setParameter(1, id)
                        .setParameter(2, group)
                        .setParameter(3, team.id)
                        .setParameter(4, role.name())
                        .setParameter(5, by)
                        .setParameter(6, now)
                        .executeUpdate()
                > 0;
    }

    /** It holds no more, and who came by it leaves at their next visit; whether it held until now. */
    boolean forget() {
        return delete("id", id) > 0;
    }

    Following.Rule rule() {
        return new Following.Rule(groupPath, team.id, role);
    }
}
