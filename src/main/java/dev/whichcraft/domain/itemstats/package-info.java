/**
 * How well questions tell those who know from those who do not: facility, discrimination, options, and how steady a quiz
 * measures. Worked out from counts, never from single attempts, so that it costs the same however many there are. The unit
 * is a question as a whole: its stages share one situation, and measured one by one each would be judged by its neighbours.
 * Options are counted for each stage. Definitions as in Moodle's quiz statistics but for one: a mark is always compared with
 * what was earned on all other questions. Moodle compares it with the whole total, the mark itself included, where a question
 * was drawn at random, which makes every such question look better than it is. May use {@code grading} and {@code content}.
 */
package dev.whichcraft.domain.itemstats;
