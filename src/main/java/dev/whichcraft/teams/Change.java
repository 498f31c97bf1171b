package dev.whichcraft.teams;

import dev.whichcraft.web.Ids;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Who changed what in a team. Never changed itself. */
@Entity
@IdClass(Change.Key.class)
@Table(name = "team_change")
public class Change extends PanacheEntityBase {

    /** Identifies a change. */
    public record Key(UUID teamId, UUID id) {}

    /** What was changed. */
    public enum Kind {
        /** The team was made; the detail is its name. */
        CREATED,
        /** It has another name; the detail is the new one. */
        RENAMED,
        /** It became read only. */
        ARCHIVED,
        /** It is in use again. */
        RESTORED,
        /** A link to join was made; the detail is how long it holds. */
        LINKED,
        /** Addresses were invited; the detail says how many. */
        INVITED,
        /** An invitation was taken back. */
        WITHDRAWN,
        /** The code was changed or switched off. */
        CODE,
        /** Somebody came. */
        JOINED,
        /** Somebody left of their own will. */
        LEFT,
        /** Somebody was removed. */
        REMOVED,
        /** Somebody has another role; the detail is the new one. */
        ROLE,
        /** Something was assigned; the detail says what. */
        ASSIGNED,
        /** An assignment was changed; the detail says which. */
        TERMS,
        /** An assignment was withdrawn; the detail says which. */
        TAKEN_BACK,
        /** Somebody has other terms; the detail says of what, and why. */
        EXTENDED,
        /** They have them no more; the detail is the same. */
        UNEXTENDED,
        /** Somebody's report of a problem was answered; the detail says of which question. */
        ANSWERED,
        /** It was closed; the detail is the same. */
        CLOSED,
        /** It was opened again; the detail is the same. */
        REOPENED,
        /** A label was put on somebody; the detail is the label. */
        LABELLED,
        /** It was taken off; the detail is the label. */
        UNLABELLED,
        /** All with a label have other terms; the detail says which label, of what, and why. */
        LABEL_EXTENDED,
        /** They have them no more; the detail is the same. */
        LABEL_UNEXTENDED,
        /** Somebody came by a group of the login server; the detail is the role. */
        CAME_BY_GROUP,
        /** Somebody is in no such group any more, and left. */
        LEFT_WITH_GROUP,
        /** Somebody has another role by a group; the detail is the new one. */
        ROLE_BY_GROUP,
        /** People of a group are to be in the team; the detail says which, and as what. */
        GROUP_MAPPED,
        /** They are not any more; the detail is the same. */
        GROUP_UNMAPPED,
        /** Something was said of somebody's work; the detail says of what. */
        COMMENTED,
        /** Somebody's mark was set by hand; the detail says of what, to what, and why. */
        MARKED,
        /** A comment or a mark of somebody was taken back; the detail says of what. */
        UNMARKED,
        /** Questions were corrected; the detail says of what, and why. */
        REGRADED
    }

    /**
     * A change with the names to say it.
     *
     * @param actor who did it; null once their data are deleted
     * @param subject to whom; null for nobody, or once their data are deleted
     */
    public record Said(Kind kind, String actor, String subject, String detail, Instant at) {}

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Id
    public UUID id;

    @Column(name = "actor_id")
    public UUID actorId;

    @Column(name = "subject_id")
    public UUID subjectId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String detail;

    @Column(name = "changed_at")
    public Instant changedAt;

    /**
     * Notes a change, in the transaction that makes it.
     *
     * @param subject the person to whom it was done; null for nobody
     */
    public static void note(Team team, UUID actor, UUID subject, Kind kind, String detail, Instant now) {
        note(Ids.next(), team, actor, subject, kind, detail, now);
    }

    /**
     * The same, known again by its id.
     *
     * @param id that followed from the form, see {@link dev.whichcraft.web.Once}
     */
    public static void note(UUID id, Team team, UUID actor, UUID subject, Kind kind, String detail, Instant now) {
        Change change = new Change();
        change.teamId = team.id;
        change.id = id;
        change.actorId = actor;
        change.subjectId = subject;
        change.kind = kind;
        change.detail = detail;
        change.changedAt = now;
        change.persist();
    }

    /** Whether a change of this id was noted in a team; certain only while nobody else can note it. */
    public static boolean noted(UUID team, UUID id) {
        return findById(new Key(team, id)) != null;
    }

    /** What was changed in a team, newest first, a page of it. */
    static List<Said> of(UUID team, int page, int size) {
        return find(
                        "select c.kind, a.name, s.name, c.detail, c.changedAt from Change c"
                                + " left join Person a on a.id = c.actorId left join Person s on s.id = c.subjectId"
                                + " where c.teamId = ?1 order by c.changedAt desc, c.id desc",
                        team)
                .project(Said.class)
                .page(page, size)
                .list();
    }
}
