/** What is known of a team and its members, read with as many questions to the database for one as for thirty people. */
package dev.whichcraft.dashboards.teams.state;
