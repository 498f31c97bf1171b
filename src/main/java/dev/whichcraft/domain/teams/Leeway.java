package dev.whichcraft.domain.teams;

import dev.whichcraft.domain.attempt.TimeFactor;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What is different for one person. What is empty stays as it is.
 *
 * @param timeLimit zero for none
 * @param attempts 0 for as many as they like
 * @param factor on the time limit, instead of their usual one
 */
public record Leeway(
        Optional<Instant> opens,
        Optional<Instant> due,
        Optional<Instant> closes,
        Optional<Duration> timeLimit,
        OptionalInt attempts,
        Optional<TimeFactor> factor) {}
