/** Who may do what in a team. */
package dev.whichcraft.domain.teams;
