/**
 * Weighted choice: which option leads, by how much, and where the answer flips. Knows nothing of what is chosen. Pure
 * functions; imports {@code java.*} alone.
 */
package dev.whichcraft.domain.models.weighing;
