/** All teams side by side, for admins. */
package dev.whichcraft.dashboards.organisation;
