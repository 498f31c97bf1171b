/** Patch day: a flaw is known, and two fleets get rid of it. */
package dev.whichcraft.models.patchday;
