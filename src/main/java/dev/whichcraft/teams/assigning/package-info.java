/** Where a lead who is an instructor assigns, changes what was assigned, and gives somebody other terms. */
package dev.whichcraft.teams.assigning;
