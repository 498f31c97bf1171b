package dev.whichcraft.attempts.events;

import dev.whichcraft.domain.attempt.Paper;
import java.time.Instant;
import java.util.UUID;

/**
 * An attempt was handed in and marked, whether or not its person is told the marks now. Statistics follow it.
 *
 * @param person who
 * @param attempt which
 * @param course id of the course
 * @param quiz slug of the quiz
 * @param at when it was handed in
 * @param paper what was asked and answered
 */
public record AttemptHandedIn(UUID person, UUID attempt, String course, String quiz, Instant at, Paper paper)
        implements AttemptEvent {}
