/**
 * A course as a whole: its sections with one's level in each, the summary table, the conclusion and the sources. Serves
 * {@code /courses}, and {@code /courses/{course}/summary/rebuild}, where the table is rebuilt from memory. May import
 * {@code progress}, {@code attempts} and {@code people}.
 */
package dev.whichcraft.courses;
