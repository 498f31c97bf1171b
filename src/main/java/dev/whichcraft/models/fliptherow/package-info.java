/** Flip the row: the verdicts of the summary table under somebody's settings. */
package dev.whichcraft.models.fliptherow;
