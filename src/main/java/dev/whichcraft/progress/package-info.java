/**
 * How far a person is: which lessons they read, how well they choose in each section, and what to do next. Serves
 * {@code /progress}. May import {@code attempts} (events and read queries) and {@code people}.
 */
package dev.whichcraft.progress;
