/**
 * YAML with line numbers, checked against a JSON Schema, with messages an author can act on.
 * May import {@code library.files}.
 */
package dev.whichcraft.library.yaml;
