/** When an attempt began, runs out, was handed in and is shown, as columns of its row. May import {@code domain}. */
package dev.whichcraft.attempts.timing;
