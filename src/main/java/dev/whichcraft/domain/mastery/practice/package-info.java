/**
 * What to ask a person now: the queue of their cards, cut to a day, put in order and mixed, and a forecast of the days to
 * come. Pure functions: instants, zone and weights are arguments. May import {@code mastery.fsrs} and
 * {@code domain.content}.
 */
package dev.whichcraft.domain.mastery.practice;
