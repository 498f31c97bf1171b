/**
 * A course as a whole: its sections with one's level in each, the summary table, the conclusion and the sources. Serves
 * {@code /courses}. May import {@code progress} and {@code people}.
 */
package dev.whichcraft.courses;
