package dev.whichcraft.progress;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Move;
import dev.whichcraft.progress.CourseProgress.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The one thing to do next in a course.
 *
 * @param call what to do, as a link says it
 * @param why one sentence that says why this
 * @param path where it is done
 */
public record WhatNext(String call, String why, String path) {

    /** Finish what is begun; then read and answer section by section; then the mixes; then what is weakest. */
    static Optional<WhatNext> in(Course course, List<Step> sections, List<Step> mixes) {
        return Stream.<Optional<WhatNext>>of(
                        first(Stream.concat(sections.stream(), mixes.stream()), step -> step.running()
                                        .isPresent())
                                .map(step -> finish(step)),
                        first(sections.stream(), WhatNext::unfinished).map(step -> section(course, step)),
                        first(mixes.stream(), step -> step.standing().isEmpty()).map(step -> mix(course, step)),
                        weakest(sections).map(step -> again(course, step)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static boolean unfinished(Step step) {
        boolean passed = !step.hasQuiz() || step.level().compareTo(Level.FAMILIAR) >= 0;
        return !(step.read() || step.standing().isPresent()) || !passed;
    }

    private static WhatNext finish(Step step) {
        return new WhatNext(
                "Go on with " + step.title(),
                "You are in the middle of these scenarios. Everything you answered is kept.",
                "/attempts/" + step.running().orElseThrow().id);
    }

    private static WhatNext section(Course course, Step step) {
        String lesson = "/lessons/" + course.id() + "/" + step.slug();
        String quiz = "/quizzes/" + course.id() + "/" + step.slug();
        if (step.standing().isPresent()) {
            return new WhatNext(
                    "Try " + step.title() + " again",
                    why(course, step.standing().orElseThrow()) + " The lesson has what decides.",
                    quiz);
        }
        return step.read()
                ? new WhatNext(
                        "Answer the scenarios of " + step.title(),
                        "You have read the lesson. Now choose, while it is fresh.",
                        quiz)
                : new WhatNext("Read " + step.title(), "The next lesson in the course.", lesson);
    }

    /** Why a section is not passed in which there are results. */
    private static String why(Course course, Standing standing) {
        if (!Score.reaches(standing.last, course.passMark())) {
            return "Your latest result here is below the pass mark.";
        }
        boolean mean = course.quiz(standing.quiz)
                .filter(quiz -> quiz.settings().grade() == GradeRule.MEAN)
                .isPresent();
        return mean && standing.movedBy == Move.Cause.RESULT
                ? "Your results here are below the pass mark on average."
                : "You passed here, but answers were forgotten in practice since.";
    }

    private static WhatNext mix(Course course, Step step) {
        return new WhatNext(
                "Take " + step.title(),
                "You have been through every section. This mixes them.",
                "/quizzes/" + course.id() + "/" + step.slug());
    }

    private static WhatNext again(Course course, Step step) {
        return new WhatNext(
                "Answer " + step.title() + " once more",
                "A good result at least a day after the last one makes this section mastered.",
                "/quizzes/" + course.id() + "/" + step.slug());
    }

    private static Optional<Step> weakest(List<Step> sections) {
        return sections.stream()
                .filter(step -> step.hasQuiz() && step.level() != Level.MASTERED)
                .min(Comparator.comparing(Step::level));
    }

    private static Optional<Step> first(Stream<Step> steps, Predicate<Step> wanted) {
        return steps.filter(wanted).findFirst();
    }
}
