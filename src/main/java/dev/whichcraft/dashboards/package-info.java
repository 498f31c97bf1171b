/**
 * Views for those who are responsible: how a team stands, what its quizzes tell of their questions, and the state of the
 * course files for admins. Owns no entity. Serves {@code /dashboards}. May import {@code progress}, {@code attempts},
 * {@code teams} and {@code people}.
 */
package dev.whichcraft.dashboards;
