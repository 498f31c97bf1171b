package dev.whichcraft.library;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.files.Problem;
import java.util.List;
import java.util.Optional;

/**
 * What came of reading a course's folder.
 *
 * @param course empty when there are errors
 * @param problems errors and notices, by file and line
 */
public record Reading(Optional<Course> course, List<Problem> problems) {}
