/** Questions of an attempt as a person sees them. */
package dev.whichcraft.attempts.cards;
