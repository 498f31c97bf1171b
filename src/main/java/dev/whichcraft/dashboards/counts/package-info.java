/**
 * What item statistics are worked out from, kept as counts in a table: written in the transaction in which an attempt is
 * handed in, corrected when its marks change, taken away when its person leaves, and worked out anew from the answers. No
 * row is about a person. May import {@code attempts} and {@code people}.
 */
package dev.whichcraft.dashboards.counts;
