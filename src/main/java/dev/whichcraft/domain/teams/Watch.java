package dev.whichcraft.domain.teams;

import dev.whichcraft.domain.mastery.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * When somebody is behind.
 *
 * @param overdueDays something of theirs is overdue by more days than these
 * @param below a level
 * @param sections they are below it in more sections than these, of those that they tried
 * @param unseenDays nobody saw them for more days than these
 */
public record Watch(int overdueDays, Level below, int sections, int unseenDays) {

    /** The one of a team whose leads set none. */
    public static final Watch USUAL = new Watch(0, Level.FAMILIAR, 2, 14);

    /** For how long something counts as overdue that closed and was not handed in: nobody can make up for it any more. */
    public static final Duration MISSED = Duration.ofDays(28);

    /** Why somebody is behind. */
    public enum Reason {
        /** Something is overdue. */
        OVERDUE,
        /** Too many sections are below the level. */
        LOW,
        /** They were not seen for long. */
        UNSEEN
    }

    /**
     * What is known of somebody.
     *
     * @param overdue since when something of theirs is overdue; empty for nothing
     * @param levels in the sections of the course
     * @param seen when they were here last, or when they came
     */
    public record Facts(Optional<Instant> overdue, Collection<Level> levels, Instant seen) {}

    /** Why somebody is behind; nothing for whoever is not. */
    public List<Reason> reasons(Facts facts, Instant now) {
        List<Reason> reasons = new ArrayList<>();
        if (facts.overdue().filter(due -> longer(due, overdueDays, now)).isPresent()) {
            reasons.add(Reason.OVERDUE);
        }
        if (low(facts.levels()) > sections) {
            reasons.add(Reason.LOW);
        }
        if (longer(facts.seen(), unseenDays, now)) {
            reasons.add(Reason.UNSEEN);
        }
        return List.copyOf(reasons);
    }

    /** How many of these levels are below the one that is asked for, of sections that were tried. */
    public long low(Collection<Level> levels) {
        return levels.stream()
                .filter(level -> level != Level.NEW && level.compareTo(below) < 0)
                .count();
    }

    private static boolean longer(Instant since, int days, Instant now) {
        return since.plus(Duration.ofDays(days)).isBefore(now);
    }
}
