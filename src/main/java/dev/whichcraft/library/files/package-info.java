/**
 * Files as text with line numbers, what is wrong with them, and how much of them is read. May import {@code java.*} only.
 */
package dev.whichcraft.library.files;
