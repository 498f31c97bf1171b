/** Stacks of layers, whether they stand, and what applications share in them. */
package dev.whichcraft.domain.models.stack;
