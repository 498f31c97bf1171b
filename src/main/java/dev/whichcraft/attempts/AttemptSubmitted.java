package dev.whichcraft.attempts;

import dev.whichcraft.domain.attempt.Paper;
import java.time.Instant;
import java.util.UUID;

/**
 * A person handed in an attempt. Observed in the transaction that did it.
 *
 * @param person who
 * @param course id of the course
 * @param quiz slug of the quiz
 * @param share of full marks, 0 to 1
 * @param at when
 * @param paper what was asked and answered
 */
public record AttemptSubmitted(UUID person, String course, String quiz, double share, Instant at, Paper paper) {}
