package dev.whichcraft.teams.watching;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;

/** That a lead wants a report of a team by mail, every Monday morning. */
@Entity
@IdClass(ReportChoice.Key.class)
@Table(name = "report_choice")
public class ReportChoice extends PanacheEntityBase {

    /** When in the morning. */
    static final LocalTime MORNING = LocalTime.of(7, 0);

    /** Before what failed is tried again. */
    private static final Duration PAUSE = Duration.ofHours(1);

    /** Identifies one. */
    public record Key(UUID personId, UUID teamId) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    /** Where it is Monday morning. */
    public String zone;

    /** When the next one is written. */
    @Column(name = "next_at")
    public Instant nextAt;

    /** The one of a lead, if they want any. */
    public static Optional<ReportChoice> of(UUID person, UUID team) {
        return findByIdOptional(new Key(person, team));
    }

    /** Switches reports on; once more changes nothing but the zone. */
    public static void want(UUID person, UUID team, ZoneId zone, Instant now) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into report_choice (person_id, team_id, zone, next_at) values (?1, ?2, ?3, ?4)
                        on conflict (person_id, team_id) do update set zone = excluded.zone, next_at = excluded.next_at""")
                .setParameter(1, person)
                .setParameter(2, team)
                .setParameter(3, zone.getId())
                .setParameter(4, monday(now, zone))
                .executeUpdate();
    }

    /** Switches them off; once more changes nothing. */
    public static void refuse(UUID person, UUID team) {
        deleteById(new Key(person, team));
    }

    /**
     * One that is due and that no other program is writing. Until it is written it waits for another try, so that one that
     * cannot be written does not stand before the others.
     */
    public static Optional<Key> take(Instant now) {
        Optional<ReportChoice> due = find("nextAt <= ?1 order by nextAt", now)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .withHint("jakarta.persistence.lock.timeout", -2)
                .page(0, 1)
                .firstResultOptional();
        return due.map(choice -> {
            choice.nextAt = now.plus(PAUSE);
            return new Key(choice.personId, choice.teamId);
        });
    }

    /** Waits for the next Monday. */
    public void moveOn(Instant now) {
        nextAt = monday(now, ZoneId.of(zone));
    }

    /** The first Monday morning after a moment. */
    static Instant monday(Instant now, ZoneId zone) {
        ZonedDateTime here = now.atZone(zone);
        ZonedDateTime monday = here.toLocalDate()
                .with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY))
                .atTime(MORNING)
                .atZone(zone);
        return (monday.isAfter(here) ? monday : monday.plusWeeks(1)).toInstant();
    }
}
