/**
 * How far a person is and how they got there: which lessons they read, how well they choose in each section and why, what
 * changed since they last looked, and what to do next. Serves {@code /progress}. May import {@code attempts} and
 * {@code practice} (events and read queries) and {@code people}.
 */
package dev.whichcraft.progress;
