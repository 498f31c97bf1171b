/**
 * One person taking one quiz once: start, answer, flag, submit, review, with or without a time limit. Serves
 * {@code /attempts}. Tells others by the event
 * {@link dev.whichcraft.attempts.AttemptSubmitted}. May import {@code people}, {@code library}, {@code web} and
 * {@code domain}.
 */
package dev.whichcraft.attempts;
