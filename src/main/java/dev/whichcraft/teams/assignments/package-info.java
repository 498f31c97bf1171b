/**
 * What is assigned to a team: which quizzes, to whom, on which terms; other terms for one person; and where everybody is
 * with it.
 */
package dev.whichcraft.teams.assignments;
