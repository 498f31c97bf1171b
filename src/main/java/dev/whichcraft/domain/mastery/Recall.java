package dev.whichcraft.domain.mastery;

import java.time.Duration;
import java.time.Instant;

/**
 * A question of a section that was asked again in practice.
 *
 * @param question its id
 * @param remembered whether the best answer came at once
 * @param rest how long it had not been asked
 * @param at when it was answered
 */
public record Recall(String question, boolean remembered, Duration rest, Instant at) {

    /** Asked again sooner, an answer says nothing of what will be known tomorrow: a night should lie between. */
    public static final Duration NIGHT = Duration.ofHours(12);

    /** Whether it counts for the level. */
    public boolean telling() {
        return rest.compareTo(NIGHT) >= 0;
    }
}
