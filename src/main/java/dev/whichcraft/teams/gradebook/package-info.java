/** How far everybody in a team is with everything they were asked for: on a page, and as files that equal the page. */
package dev.whichcraft.teams.gradebook;
