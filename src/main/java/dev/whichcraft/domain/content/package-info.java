/**
 * What a course says and asks: courses, sections, claims, lessons, quizzes and questions, as immutable values.
 * Read from files by {@code library}; knows nothing of files, people or time. May import {@code java.*} only.
 */
package dev.whichcraft.domain.content;
