/** A question was wrong: what correcting it would change, and doing it for everybody who was asked to take the quiz. */
package dev.whichcraft.teams.regrading;
