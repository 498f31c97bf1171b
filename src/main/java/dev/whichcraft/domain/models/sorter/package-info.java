/**
 * Containers, VMs, both or something between for a use case: hard constraints remove forms, weights choose among the rest.
 * Pure functions; may import {@code domain.models} and {@code domain.models.weighing}.
 */
package dev.whichcraft.domain.models.sorter;
