/** Sessions of a team: what is voted on, and the votes, which say nothing of who gave them. */
package dev.whichcraft.teams.agenda;
