/** What leads of a team wish to be told: when somebody is behind. */
package dev.whichcraft.teams.watching;
