package dev.whichcraft.teams;

import dev.whichcraft.domain.teams.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * People who learn together. Only what changed is written: that takes nothing back that
 * somebody else changed meanwhile.
 */
@Entity
@DynamicUpdate
public class Team extends PanacheEntityBase {

    /** The longest name. */
    public static final int NAME_LENGTH = 80;

    private static final String LED = "from Team t where t.archivedAt is null and exists (select 1 from Membership m"
            + " where m.team = t and m.personId = ?1 and m.leftAt is null and m.role = ?2)";

    private static final String OTHERS =
            " (select 1 from Membership o where o.team = t and o.personId <> ?1 and o.leftAt is null";

    @Id
    public UUID id;

    public String name;

    /** What one types to join; null while joining by code is switched off. */
    public String code;

    @Column(name = "created_at")
    public Instant createdAt;

    /** Since when it is read only; null while it is not. */
    @Column(name = "archived_at")
    public Instant archivedAt;

    /** A new team, led by whoever makes it. */
    static Team create(UUID id, String name, UUID lead, Instant now) {
        Team team = new Team();
        team.id = id;
        team.name = name;
        team.code = Tokens.code();
        team.createdAt = now;
        team.persistAndFlush();
        Membership.join(team, lead, Role.LEAD, now);
        Change.note(team, lead, null, Change.Kind.CREATED, name, now);
        return team;
    }

    /** The same, while nobody else changes who is in it; as it is by then, also where it was read before. */
    public static Team alone(UUID id) {
        Team team = findById(id);
        getEntityManager().refresh(team, LockModeType.PESSIMISTIC_WRITE);
        return team;
    }

    /** Whether there is one. */
    static boolean exists(UUID id) {
        return count("id", id) > 0;
    }

    /** The team that one joins by this code, if it takes anybody. */
    public static Optional<Team> ofCode(String code) {
        return find("code = ?1 and archivedAt is null", code).firstResultOptional();
    }

    /** The teams in use that a person leads, while nobody else changes who is in them. */
    static List<Team> aloneLedBy(UUID person) {
        return find(LED + " order by t.id", person, Role.LEAD)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** The teams in use in which a person is the only lead and not alone, by name. */
    static List<Team> ledOnlyBy(UUID person) {
        return list(
                LED + " and exists" + OTHERS + ") and not exists" + OTHERS + " and o.role = ?2)"
                        + " order by lower(t.name), t.id",
                person,
                Role.LEAD);
    }

    /** Whether it is read only. */
    public boolean archived() {
        return archivedAt != null;
    }
}
