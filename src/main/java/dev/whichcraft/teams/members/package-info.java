/** Who is in a team, as what, and with which labels. Serves {@code /teams/{id}/members}. */
package dev.whichcraft.teams.members;
