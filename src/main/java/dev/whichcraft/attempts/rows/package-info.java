/** Rows without entities, for what everybody does all the time. Knows nothing of attempts. */
package dev.whichcraft.attempts.rows;
