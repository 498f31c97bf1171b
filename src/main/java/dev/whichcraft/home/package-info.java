/**
 * The start page: who we are, for a visitor; what to do next, for a learner. Serves {@code /}. May import
 * {@code progress} and {@code people}.
 */
package dev.whichcraft.home;
