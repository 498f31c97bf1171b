/** What happens to people, for features that follow: observed in the transaction that brought it about. */
package dev.whichcraft.people.events;
