/** What survives: places where data lie, guessed and then revealed. */
package dev.whichcraft.models.survival;
