/** The density calculator: how many instances fit on a host. */
package dev.whichcraft.models.density;
