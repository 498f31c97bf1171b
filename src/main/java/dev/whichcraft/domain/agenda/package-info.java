/** What a team should talk about, and how it votes on it: vote, discuss, vote again. Pure. */
package dev.whichcraft.domain.agenda;
