/** The overhead mixer: what a container or a VM costs, by what a program does. */
package dev.whichcraft.models.overhead;
