/** What a team should talk about, the screen of the session in which it does, and the page on which people vote. */
package dev.whichcraft.dashboards.agenda;
