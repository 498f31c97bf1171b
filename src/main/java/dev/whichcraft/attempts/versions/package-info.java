/** Every version of a quiz that was ever handed out, kept once, so that old attempts can be shown and graded again. */
package dev.whichcraft.attempts.versions;
