/** What a paper adds to the counts of a team: marks, confidence, sides, wrong ideas; and how levels moved week by week. Pure. */
package dev.whichcraft.domain.tally;
