/** The portfolio board: where eight workloads run, what that costs, and what one move is worth after a change. */
package dev.whichcraft.models.portfolio;
