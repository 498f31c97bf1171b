/** Where people see what is assigned to them and begin it, and leads see where everybody is. */
package dev.whichcraft.teams.taking;
