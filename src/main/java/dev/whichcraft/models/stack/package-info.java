/** The stack builder: layers under three applications, and what they share. */
package dev.whichcraft.models.stack;
