/** How a team stands: for its leads the team, for each member what the leads see of them. */
package dev.whichcraft.dashboards.teams;
