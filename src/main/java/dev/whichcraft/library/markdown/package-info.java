/**
 * Markdown as blocks that know their lines, and the lessons and drawings written in it. May import {@code library.files},
 * {@code library.yaml}, {@code domain.content} and the names of {@code domain.models}.
 */
package dev.whichcraft.library.markdown;
