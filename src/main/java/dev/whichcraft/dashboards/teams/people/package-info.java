/**
 * The rows behind the figures of a team, and all that is said of one of its people: to the leads, and by the same tables to
 * that person, at the same addresses below {@code me}.
 */
package dev.whichcraft.dashboards.teams.people;
