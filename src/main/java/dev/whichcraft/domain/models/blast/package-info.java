/**
 * How many tenants of a host are exposed when one of them is broken into. Pure functions; may import {@code domain.models}.
 */
package dev.whichcraft.domain.models.blast;
