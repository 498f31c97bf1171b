package dev.whichcraft.teams.invitations;

import dev.whichcraft.teams.Team;
import dev.whichcraft.teams.Tokens;
import dev.whichcraft.web.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.ManyToOne;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A way into a team that ends by itself. */
@Entity
public class Invitation extends PanacheEntityBase {

    @Id
    public UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    public Team team;

    /** The secret part of its address. */
    public String token;

    /** To whom it was sent, in lower case, and good for one person; null for a link that many may use, or once they are gone. */
    public String address;

    @Column(name = "invited_by")
    public UUID invitedBy;

    @Column(name = "created_at")
    public Instant createdAt;

    @Column(name = "expires_at")
    public Instant expiresAt;

    /** When it was used up or withdrawn; null before. */
    @Column(name = "closed_at")
    public Instant closedAt;

    /**
     * Makes one.
     *
     * @param address in lower case; null for a link that many may use
     */
    static Invitation make(Team team, String address, UUID by, Duration holds, Instant now) {
        Invitation invitation = new Invitation();
        invitation.id = Ids.next();
        invitation.team = team;
        invitation.token = Tokens.link();
        invitation.address = address;
        invitation.invitedBy = by;
        invitation.createdAt = now;
        invitation.expiresAt = now.plus(holds);
        invitation.persist();
        return invitation;
    }

    /** Those of a team that can still be used, newest first. */
    static List<Invitation> open(UUID team, Instant now) {
        return list("team.id = ?1 and closedAt is null and expiresAt > ?2 order by createdAt desc, address", team, now);
    }

    /** Takes back what was sent to these addresses before, so that only the newest letter opens the door. */
    static void replace(UUID team, List<String> addresses, Instant now) {
        update("closedAt = ?1 where team.id = ?2 and address in ?3 and closedAt is null", now, team, addresses);
    }

    /** Forgets to whom something was sent. Nobody comes in by it any more: without its address it would be good for many. */
    static void forget(String address, Instant now) {
        update("closedAt = coalesce(closedAt, ?1), address = null where lower(address) = lower(?2)", now, address);
    }

    /** One of a team, to be withdrawn. */
    static Optional<Invitation> of(UUID team, UUID id) {
        return find("team.id = ?1 and id = ?2", team, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The one of this secret, to look at. */
    static Optional<Invitation> look(String token) {
        return find("from Invitation i join fetch i.team where i.token = ?1", token)
                .firstResultOptional();
    }

    /** The one of this secret, while nobody else uses it. */
    static Optional<Invitation> use(String token) {
        return find("token = ?1", token)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** Whether one can join by it. */
    boolean holds(Instant now) {
        return closedAt == null && now.isBefore(expiresAt) && !team.archived();
    }
}
