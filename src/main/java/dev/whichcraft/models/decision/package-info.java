/** A decision by weighted criteria: where the answer flips, and its record. */
package dev.whichcraft.models.decision;
