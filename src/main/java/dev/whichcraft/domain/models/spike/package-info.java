/** The spike: load jumps, more capacity is on its way, and meanwhile a queue grows. */
package dev.whichcraft.domain.models.spike;
