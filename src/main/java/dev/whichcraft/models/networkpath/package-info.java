/** The path of a packet, hop by hop. */
package dev.whichcraft.models.networkpath;
