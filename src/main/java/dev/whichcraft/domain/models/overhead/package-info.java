/** What running in a container or a VM costs a mix of work. */
package dev.whichcraft.domain.models.overhead;
