/** What people get when they ask for their data. */
package dev.whichcraft.people.export;
