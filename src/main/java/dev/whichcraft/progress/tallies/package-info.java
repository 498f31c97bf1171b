/**
 * Small rows that dashboards of teams read, written in the transaction that hands an attempt in, and made again from the
 * papers by a rebuild.
 */
package dev.whichcraft.progress.tallies;
