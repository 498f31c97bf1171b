/** Tables of a dashboard: the same rows on the page and in the file that one downloads. */
package dev.whichcraft.dashboards.sheets;
