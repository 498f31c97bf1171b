/** Will it start: an image on a host, and how long it travels. */
package dev.whichcraft.models.starting;
