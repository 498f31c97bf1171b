/**
 * Reads a {@code comparison.md} as people write it: title, sides, numbered sections, summary table, conclusion. Liberal
 * in what it takes; what it does not understand it reports with the line. May import {@code library.markdown},
 * {@code library.files} and {@code domain.content}.
 */
package dev.whichcraft.library.comparison;
