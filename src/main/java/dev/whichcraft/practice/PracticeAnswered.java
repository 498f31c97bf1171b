package dev.whichcraft.practice;

import java.time.Instant;
import java.util.UUID;

/**
 * A person answered a question in practice. Observed in the transaction that noted it.
 *
 * @param person who
 * @param course id of the course
 * @param quiz slug of the quiz that the question is from
 * @param at when
 */
public record PracticeAnswered(UUID person, String course, String quiz, Instant at) {}
