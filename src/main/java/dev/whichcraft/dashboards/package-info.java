/**
 * Read-only views for those who are responsible: today, the state of the course files for admins. Owns no entity. Serves
 * {@code /dashboards}. May import {@code progress}, {@code attempts} and {@code people}.
 */
package dev.whichcraft.dashboards;
