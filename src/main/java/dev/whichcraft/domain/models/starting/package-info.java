/**
 * Will this image start on that host, and how long does it travel? Rules of OS family, CPU type, kernel and build; time on
 * a link. Pure functions; may import {@code domain.models}.
 */
package dev.whichcraft.domain.models.starting;
