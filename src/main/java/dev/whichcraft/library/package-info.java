/**
 * Reads, checks and watches the folder of quizzes; everybody else asks {@link dev.whichcraft.library.Library}. Reading is
 * pure ({@link dev.whichcraft.library.CourseReader}): a folder goes in, a course and its problems come out. May import
 * {@code domain.content}.
 */
package dev.whichcraft.library;
