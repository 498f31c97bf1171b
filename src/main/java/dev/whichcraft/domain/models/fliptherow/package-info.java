/** Flip the row: under which conditions the verdicts of the summary table turn over. */
package dev.whichcraft.domain.models.fliptherow;
