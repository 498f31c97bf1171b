/** Eight workloads on a board of forms, what the board costs, and what one move is worth after a change. */
package dev.whichcraft.domain.models.portfolio;
