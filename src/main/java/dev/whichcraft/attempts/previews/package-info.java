/**
 * An instructor looks at a quiz as learners do, and nothing of it is kept. Leaving one is {@code
 * /attempts/previews/{id}/departure}; the attempt itself is one like any other, at {@code /attempts/{id}}.
 */
package dev.whichcraft.attempts.previews;
