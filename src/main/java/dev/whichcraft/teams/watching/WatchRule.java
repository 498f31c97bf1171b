package dev.whichcraft.teams.watching;

import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.teams.Watch;
import dev.whichcraft.teams.Team;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** When the leads of a team want to be told that somebody is behind. */
@Entity
@Table(name = "watch_rule")
public class WatchRule extends PanacheEntityBase {

    @Id
    @Column(name = "team_id")
    public UUID teamId;

    @Column(name = "overdue_days")
    public int overdueDays;

    @Enumerated(EnumType.STRING)
    public Level level;

    public int sections;

    @Column(name = "unseen_days")
    public int unseenDays;

    /** The one of a team; the usual one where nobody set another. */
    public static Watch of(UUID team) {
        WatchRule rule = findById(team);
        return rule == null ? Watch.USUAL : new Watch(rule.overdueDays, rule.level, rule.sections, rule.unseenDays);
    }

    /**
     * Sets it in place of the one that was seen, while nobody else does.
     *
     * @param seen as text; null for whichever there is
     * @return whether it holds; not where another one was set meanwhile
     */
    public static boolean set(Team team, Watch watch, String seen) {
        Team.alone(team.id);
        Watch present = of(team.id);
        if (seen != null && !seen.equals(present.toString())) {
            return present.equals(watch);
        }
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into watch_rule (team_id, overdue_days, level, sections, unseen_days) values (?1, ?2, ?3, ?4, ?5)
                        on conflict (team_id) do update set overdue_days = excluded.overdue_days, level = excluded.level,
                            sections = excluded.sections, unseen_days = excluded.unseen_days""")
                .setParameter(1, team.id)
                .setParameter(2, watch.overdueDays())
                .setParameter(3, watch.below().name())
                .setParameter(4, watch.sections())
                .setParameter(5, watch.unseenDays())
                .executeUpdate();
        return true;
    }
}
