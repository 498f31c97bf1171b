package dev.whichcraft.progress;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.domain.mastery.Level;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How far somebody is in a course.
 *
 * @param course which
 * @param sections one step a section, in course order
 * @param mixes one step for each quiz that belongs to no section
 */
public record CourseProgress(Course course, List<Step> sections, List<Step> mixes) {

    /** Of several attempts at one quiz, the one whose time is up sooner; where neither has a limit, the newer. */
    private static final Comparator<Attempt> URGENT = Comparator.<Attempt, Instant>comparing(
                    attempt -> attempt.times.deadline, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(attempt -> attempt.times.startedAt, Comparator.reverseOrder());

    /**
     * A section, or a quiz that belongs to none.
     *
     * @param slug of both the section and the quiz
     * @param title heading
     * @param number of the section; 0 for none
     * @param hasQuiz whether there is something to answer
     * @param read whether the lesson was read
     * @param level how well the person chooses
     * @param standing results so far, if any
     * @param running the attempt that waits to be finished, if any
     */
    public record Step(
            String slug,
            String title,
            int number,
            boolean hasQuiz,
            boolean read,
            Level level,
            Optional<Standing> standing,
            Optional<Attempt> running) {}

    /** The progress of somebody we do not know: none. */
    public static CourseProgress none(Course course) {
        return of(course, Set.of(), Map.of(), Map.of());
    }

    /** The progress of a person. */
    public static CourseProgress of(UUID person, Course course) {
        return of(person, course, Attempt.ofCourse(person, course.id()));
    }

    /** The same, given all attempts of the person in the course. */
    static CourseProgress of(UUID person, Course course, List<Attempt> attempts) {
        Map<String, Attempt> running = attempts.stream()
                .filter(Attempt::running)
                .collect(Collectors.toMap(attempt -> attempt.quiz, Function.identity(), BinaryOperator.minBy(URGENT)));
        return of(course, Reading.of(person, course.id()), Standing.of(person, course.id()), running);
    }

    /** How many lessons were read. */
    public long readCount() {
        return sections.stream().filter(Step::read).count();
    }

    /** In how many sections the latest result is good. */
    public long proficientCount() {
        return sections.stream()
                .filter(step -> step.level().compareTo(Level.PROFICIENT) >= 0)
                .count();
    }

    /** Whether the person has begun at all. */
    public boolean begun() {
        return sections.stream().anyMatch(step -> step.read() || step.standing().isPresent())
                || steps().stream().anyMatch(step -> step.running().isPresent());
    }

    private List<Step> steps() {
        return Stream.concat(sections.stream(), mixes.stream()).toList();
    }

    /** What to do next; empty when everything is mastered. */
    public Optional<WhatNext> next() {
        return WhatNext.in(course, sections, mixes);
    }

    private static CourseProgress of(
            Course course, Set<String> read, Map<String, Standing> standings, Map<String, Attempt> running) {
        List<Step> sections = course.sections().stream()
                .map(section -> step(section, read, standings, running))
                .toList();
        List<Step> mixes = course.mixes().stream()
                .map(quiz -> step(quiz, standings, running))
                .toList();
        return new CourseProgress(course, sections, mixes);
    }

    private static Step step(
            Section section, Set<String> read, Map<String, Standing> standings, Map<String, Attempt> running) {
        return step(
                section.slug(),
                section.title(),
                section.number(),
                section.quiz().isPresent(),
                read.contains(section.slug()),
                standings,
                running);
    }

    private static Step step(Quiz quiz, Map<String, Standing> standings, Map<String, Attempt> running) {
        return step(quiz.slug(), quiz.title(), 0, true, false, standings, running);
    }

    private static Step step(
            String slug,
            String title,
            int number,
            boolean hasQuiz,
            boolean read,
            Map<String, Standing> standings,
            Map<String, Attempt> running) {
        Optional<Standing> standing = Optional.ofNullable(standings.get(slug));
        Level level = standing.map(found -> found.level).orElse(Level.NEW);
        return new Step(slug, title, number, hasQuiz, read, level, standing, Optional.ofNullable(running.get(slug)));
    }
}
