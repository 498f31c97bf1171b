/**
 * Where people are in an exam at this moment, as far as their pages tell. Serves {@code /attempts/{id}/presence}. May
 * import {@code attempts}.
 */
package dev.whichcraft.attempts.presence;
