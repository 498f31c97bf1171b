/**
 * Works out anew what dashboards keep beside the answers, while the product runs: by a button for admins at
 * {@code /dashboards/rebuild}, or at start with {@code -Dwhichcraft.rebuild=statistics}. Each {@code Aggregate} joins by being
 * there. May import {@code attempts} and {@code people}.
 */
package dev.whichcraft.dashboards.rebuilding;
