/** From a question and its responses to marks: pure functions. May import {@code domain.content}. */
package dev.whichcraft.domain.grading;
