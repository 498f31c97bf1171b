/**
 * Markdown as blocks that know their lines, and the lessons and drawings written in it. May import {@code library.files},
 * {@code library.yaml} and {@code domain.content}.
 */
package dev.whichcraft.library.markdown;
