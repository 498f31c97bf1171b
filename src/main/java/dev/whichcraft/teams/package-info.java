/**
 * People who learn together: teams, their members and leads, invitations, and who changed what. Serves {@code /teams}.
 * May import {@code attempts} and {@code people}.
 */
package dev.whichcraft.teams;
