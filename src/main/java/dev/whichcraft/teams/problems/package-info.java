/**
 * What people say is wrong with a question, and what they are told in return. Serves {@code /teams/problems} for whoever
 * reports, {@code /teams/{id}/problems} for the leads of a team, and {@code /teams/problems/others} for admins, who read what
 * was reported outside of any assignment.
 */
package dev.whichcraft.teams.problems;
