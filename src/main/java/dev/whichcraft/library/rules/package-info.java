/**
 * Reads and checks the rules under which a quiz is taken: the {@code settings} of a {@code quiz.yml}. May import
 * {@code library.yaml} and {@code library.files}.
 */
package dev.whichcraft.library.rules;
