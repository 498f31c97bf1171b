/** How many instances of an application fit on a host. */
package dev.whichcraft.domain.models.density;
