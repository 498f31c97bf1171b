package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.teams.Membership;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Collectors;

/** How many people joined teams. */
final class Joined {

    private Joined() {}

    /** From a week on, week by week; those without anybody are left out. */
    static Map<LocalDate, Long> perWeek(LocalDate first) {
        return Membership.find(
                        "select m.joinedAt from Membership m where m.joinedAt >= ?1",
                        first.atStartOfDay(ZoneOffset.UTC).toInstant())
                .project(Instant.class)
                .stream()
                .collect(Collectors.groupingBy(Weeks::of, Collectors.counting()));
    }
}
