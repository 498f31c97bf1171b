/** The path of a packet from a container or a virtual machine, and what it adds to a round trip. */
package dev.whichcraft.domain.models.networkpath;
