package dev.whichcraft.attempts.events;

import dev.whichcraft.domain.attempt.Paper;
import java.time.Instant;
import java.util.UUID;

/**
 * The marks of an attempt that was handed in were changed, by a regrade or by hand; where one outweighs the other, the
 * result may be as before.
 *
 * @param person who
 * @param attempt which
 * @param course id of the course
 * @param quiz slug of the quiz
 * @param at when the marks were changed
 * @param before the paper as it was marked so far
 * @param after the paper as it is marked now: the same answers to a corrected quiz; equal to the one before when a mark
 *     was changed by hand
 */
public record AttemptRegraded(
        UUID person, UUID attempt, String course, String quiz, Instant at, Paper before, Paper after)
        implements AttemptEvent {}
