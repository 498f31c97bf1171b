/**
 * Item statistics, for instructors: which questions are bad, and why. A list of quizzes, one quiz, one question; serves
 * {@code /dashboards/items}. Read from {@code counts} alone, so that a page costs the same however many attempts there are.
 * May import {@code attempts} and {@code people}.
 */
package dev.whichcraft.dashboards.items;
