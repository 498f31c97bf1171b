package dev.whichcraft.attempts.events;

import dev.whichcraft.domain.attempt.Paper;
import java.time.Instant;
import java.util.UUID;

/**
 * The result of an attempt is told to its person: when they hand it in, or later where its rules say so. Levels and
 * practice follow it, in the transaction that did it.
 *
 * @param person who
 * @param course id of the course
 * @param quiz slug of the quiz
 * @param share of full marks, 0 to 1
 * @param at when it was handed in
 * @param paper what was asked and answered
 */
public record AttemptSubmitted(UUID person, String course, String quiz, double share, Instant at, Paper paper)
        implements AttemptEvent {}
