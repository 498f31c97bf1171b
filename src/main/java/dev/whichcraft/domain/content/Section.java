package dev.whichcraft.domain.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One numbered part of a comparison; it gives one lesson and, where it has questions, one quiz.
 *
 * @param number place in the course, from 1
 * @param slug the heading as an address part
 * @param title the heading
 * @param opening Markdown between the heading and the sides; may be empty
 * @param a claims about side a, in order
 * @param b claims about side b, in order
 * @param diagrams drawings of either side
 * @param lesson what the lesson adds
 * @param quiz its questions, if it has any
 */
public record Section(
        int number,
        String slug,
        String title,
        String opening,
        List<Claim> a,
        List<Claim> b,
        List<Diagram> diagrams,
        Lesson lesson,
        Optional<Quiz> quiz) {

    /** All claims, side a first. */
    public Stream<Claim> claims() {
        return Stream.concat(a.stream(), b.stream());
    }
}
