/** Who may do what in a team, and under which terms it is asked to do something. */
package dev.whichcraft.domain.teams;
