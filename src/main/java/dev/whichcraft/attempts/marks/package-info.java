/** What happened to marks after an attempt was handed in, step by step, and the corrections that led to it. */
package dev.whichcraft.attempts.marks;
