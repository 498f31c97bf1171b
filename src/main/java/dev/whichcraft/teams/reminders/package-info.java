/** Letters about what is due soon, or was due. */
package dev.whichcraft.teams.reminders;
