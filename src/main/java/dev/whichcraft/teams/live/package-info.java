/** Where everybody is in an assignment at this moment, and time given in place: {@code .../assignments/{assignment}/live}. */
package dev.whichcraft.teams.live;
