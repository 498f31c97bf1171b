/** What Whichcraft knows: pure values and functions, {@code java.*} only, no clock, no randomness, no framework. */
package dev.whichcraft.domain;
