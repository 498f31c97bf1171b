package dev.whichcraft.people;

import dev.whichcraft.domain.attempt.TimeFactor;
import java.time.Instant;
import java.util.UUID;

/**
 * Somebody set how much of a time limit a person has. Observed in the transaction that did it.
 *
 * @param person whose
 * @param factor from now on
 * @param at when
 */
public record TimeGranted(UUID person, TimeFactor factor, Instant at) {}
