package dev.whichcraft.domain.mastery;

import java.time.Instant;

/**
 * One finished attempt.
 *
 * @param share of full marks, 0 to 1
 * @param at when it was submitted
 */
public record Result(double share, Instant at) {}
