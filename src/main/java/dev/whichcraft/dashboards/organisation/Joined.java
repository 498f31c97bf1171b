package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.teams.Membership;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How many people joined teams. */
final class Joined {

    /** Weeks as {@link Weeks} has them: they begin on Monday, by UTC. */
    private static final String PER_WEEK =
            """
            select cast(date_trunc('week', joined_at at time zone 'UTC') as date), count(*)
            from membership where joined_at >= ?1 group by 1""";

    /** Those of a week. */
    record Week(LocalDate monday, long people) {}

    private Joined() {}

    /** From a week on, week by week; those without anybody are left out. Counted where they are: there may be thousands. */
    static Map<LocalDate, Long> perWeek(LocalDate first) {
        List<Week> weeks = Membership.getEntityManager()
                .createNativeQuery(PER_WEEK, Week.class)
                .setParameter(1, first.atStartOfDay(ZoneOffset.UTC).toInstant())
                .getResultList();
        return weeks.stream().collect(Collectors.toMap(Week::monday, Week::people));
    }
}
