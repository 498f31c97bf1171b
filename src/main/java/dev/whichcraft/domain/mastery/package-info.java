/**
 * What a person knows, and how they choose: levels from results, the lean towards a side, calibration of confidence.
 * Pure functions. When to ask again is {@code mastery.fsrs}; what to ask now is {@code mastery.practice}. May import
 * {@code domain.content} and {@code domain.grading}.
 */
package dev.whichcraft.domain.mastery;
