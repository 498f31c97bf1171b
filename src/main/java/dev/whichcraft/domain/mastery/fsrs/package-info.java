/**
 * When to ask a question again: FSRS-6, the scheduler of Open Spaced Repetition, as pure functions. Formulas and default
 * weights are those of py-fsrs and fsrs-rs ({@code github.com/open-spaced-repetition}); the weights, the instant and the
 * wish for retention are arguments. May import {@code domain.grading}.
 */
package dev.whichcraft.domain.mastery.fsrs;
