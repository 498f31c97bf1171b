/** The spike: the load jumps, and the queue grows until help is there. */
package dev.whichcraft.models.spike;
