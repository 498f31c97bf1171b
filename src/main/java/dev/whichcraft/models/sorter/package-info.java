/** The use-case sorter: hard demands rule out, weights choose. */
package dev.whichcraft.models.sorter;
