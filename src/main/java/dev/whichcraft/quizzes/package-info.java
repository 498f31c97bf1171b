/**
 * What awaits in a quiz: how many scenarios, results so far, start or resume. Serves {@code /quizzes}. May import
 * {@code attempts}, which it starts, and {@code people}.
 */
package dev.whichcraft.quizzes;
