/** What happens to attempts, for features that follow: each is observed in the transaction that brought it about. */
package dev.whichcraft.attempts.events;
