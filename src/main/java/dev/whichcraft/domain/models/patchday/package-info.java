/** Patch day: how long a flaw lives in a fleet of virtual machines and in one of containers, and who has to act. */
package dev.whichcraft.domain.models.patchday;
