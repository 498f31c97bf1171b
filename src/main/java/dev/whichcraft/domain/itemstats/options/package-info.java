/** What was picked at the stages of a question, and what that says about the question. May use {@code grading} and {@code content}. */
package dev.whichcraft.domain.itemstats.options;
