/**
 * One person taking one quiz once: start, answer, flag, submit, review, with or without a time limit. Serves
 * {@code /attempts}. Tells others by
 * {@link dev.whichcraft.attempts.events.AttemptEvent}. May import {@code people}, {@code library}, {@code web} and
 * {@code domain}.
 */
package dev.whichcraft.attempts;
