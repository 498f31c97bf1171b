/**
 * Which groups of the login server are in which team: people come and go with their groups, each time they sign in. Serves
 * {@code /teams/groups} for admins. Switched on by {@code whichcraft.groups.claim}.
 */
package dev.whichcraft.teams.groups;
