package dev.whichcraft.teams.live;

import dev.whichcraft.attempts.presence.Seen;
import dev.whichcraft.domain.teams.Whereabouts;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * Where one person is.
 *
 * @param current the attempt they are in; null for none
 * @param title of the quiz that they are in; empty for none
 * @param handedIn how many quizzes they handed in
 */
public record LivePlace(
        UUID person, String name, Whereabouts where, Seen current, String title, long handedIn, Instant now) {

    /** A page tells of itself every 20 seconds; with one that is late it still counts as there. */
    private static final Duration THERE = Duration.ofSeconds(45);

    /** Whether they can answer at this moment. */
    public boolean in() {
        return where.in();
    }

    /** Whether their page was heard of just now. */
    public boolean there() {
        return in() && silence().compareTo(THERE) <= 0;
    }

    /** When their page was last heard of. */
    public String heard() {
        long minutes = Math.max(1, silence().toMinutes());
        return there() ? "now" : minutes > 60 ? "more than an hour ago" : minutes + " min ago";
    }

    /** How much time is left to them, in words that hold for a minute. */
    public String left() {
        if (current.deadline() == null) {
            return "no limit";
        }
        Duration left = Duration.between(now, current.deadline());
        if (left.isNegative() || left.isZero()) {
            return "time is up";
        }
        long minutes = (left.toSeconds() + 59) / 60;
        return minutes >= 120 ? (minutes + 59) / 60 + " h" : minutes + " min";
    }

    private Duration silence() {
        return Duration.between(current.heardAt(), now);
    }
}
