/** What one person made of an assignment, and what an instructor says of it: comments, and marks set by hand or read from a file. */
package dev.whichcraft.teams.marks;
