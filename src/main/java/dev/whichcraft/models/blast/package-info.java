/** Blast radius: how many tenants are exposed when one is broken into. */
package dev.whichcraft.models.blast;
