/** Mail that waits to be sent: written in the transaction of its reason, so that none is lost and none is sent in vain. */
package dev.whichcraft.teams.letters;
