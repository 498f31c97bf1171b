package dev.whichcraft.domain.itemstats;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long questions take, as far as answers tell it: from one answer to the next. The first answer of an attempt tells
 * nothing, since reading and settling come before it; and after a long silence nobody knows whether anybody was there.
 */
public final class Pace {

    /** A longer silence is a pause. */
    public static final Duration PAUSE = Duration.ofMinutes(15);

    /** Up to here seconds are counted one by one. */
    private static final long FINE = 60;

    /** From there on in steps of so many. */
    private static final long STEP = 10;

    private Pace() {}

    /**
     * An answer.
     *
     * @param question it was to
     * @param at when it came
     */
    public record Moment(String question, Instant at) {}

    /** Seconds spent on each question of which that is known, from all answers of an attempt, the earliest first. */
    public static Map<String, Long> of(List<Moment> moments) {
        Map<String, Long> seconds = new HashMap<>();
        for (int i = 1; i < moments.size(); i++) {
            Duration since =
                    Duration.between(moments.get(i - 1).at(), moments.get(i).at());
            if (since.compareTo(PAUSE) <= 0) {
                seconds.merge(moments.get(i).question(), since.toSeconds(), Long::sum);
            }
        }
        return seconds;
    }

    /** So that the number of counts stays small. */
    static long rounded(long seconds) {
        return seconds <= FINE ? seconds : (seconds + STEP / 2) / STEP * STEP;
    }
}
