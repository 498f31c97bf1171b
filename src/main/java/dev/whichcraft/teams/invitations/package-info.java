/** How people come into a team: by a code, by a link, or by a letter to their address. */
package dev.whichcraft.teams.invitations;
