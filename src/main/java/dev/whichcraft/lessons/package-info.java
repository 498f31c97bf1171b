/**
 * The lesson of a section: both sides next to each other, diagrams, closer looks. Serves {@code /lessons}. May import
 * {@code progress} and {@code people}.
 */
package dev.whichcraft.lessons;
