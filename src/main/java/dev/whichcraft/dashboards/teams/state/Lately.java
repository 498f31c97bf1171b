package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.tally.Weeks;
import java.time.Instant;
import java.time.LocalDate;

/** What counts as news wherever it is said: the week that runs, and the four whole ones before it. */
public final class Lately {

    /** How it is said. */
    public static final String WORDS = "in this week and the four before";

    private Lately() {}

    /** The first week of it. */
    public static LocalDate since(Instant now) {
        return Weeks.of(now).minusWeeks(Weeks.MONTH);
    }
}
