/** How a team stands, by mail every week, for leads who want it. */
package dev.whichcraft.dashboards.reports;
