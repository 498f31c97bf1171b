/**
 * The questions of a quiz file, type by type: what they say, and what a schema cannot check. May import
 * {@code library.yaml}, {@code library.files} and {@code domain.content}.
 */
package dev.whichcraft.library.questions;
