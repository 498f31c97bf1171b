package dev.whichcraft.teams.assignments;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.attempt.Allowance;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.mastery.Grade;
import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Phase;
import dev.whichcraft.domain.teams.Standing;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Where a person is with an assignment.
 *
 * @param conditions its terms for them
 * @param parts one a quiz, in course order; none when the course, or the quiz, is not on the shelf at present
 */
public record Work(
        Assignment assignment, Optional<Course> course, Conditions conditions, List<Part> parts, Instant now) {

    /**
     * One quiz of it.
     *
     * @param rules as they hold for the person
     * @param attempts of the person for this assignment, the earliest first
     */
    public record Part(Quiz quiz, QuizSettings rules, List<Attempt> attempts, Allowance allowance) {

        /** The attempt that can be answered; null for none. */
        public Attempt running() {
            return attempts.stream().filter(Attempt::running).findFirst().orElse(null);
        }

        /** Those that ended. */
        public List<Attempt> ended() {
            return attempts.stream().filter(attempt -> !attempt.running()).toList();
        }

        /** Whether one was handed in. */
        public boolean done() {
            return attempts.stream().anyMatch(attempt -> attempt.times.state.handedIn());
        }

        /**
         * What its results come to, 0 to 1; null without any.
         *
         * @param all whether those count that the person was not told yet
         */
        public Double share(boolean all) {
            List<Double> shares = attempts.stream()
                    .filter(attempt -> all ? attempt.times.state.handedIn() : attempt.times.told())
                    .sorted(Comparator.comparing(attempt -> attempt.times.submittedAt))
                    .map(attempt -> attempt.score().share())
                    .toList();
            return shares.isEmpty() ? null : Grade.of(rules.grade(), shares);
        }
    }

    /**
     * Works it out.
     *
     * @param extensions of whomever
     * @param attempts of whomever, at whatever, the earliest first
     */
    public static Work of(
            Assignment assignment,
            Optional<Course> course,
            UUID person,
            List<Extension> extensions,
            List<Attempt> attempts,
            Instant now) {
        Conditions conditions = Extension.terms(assignment, person, extensions);
        List<Attempt> theirs = attempts.stream()
                .filter(attempt -> attempt.personId.equals(person) && assignment.id.equals(attempt.assigned.assignment))
                .toList();
        List<Part> parts = course.stream()
                .flatMap(found -> quizzes(assignment, found))
                .map(quiz -> part(quiz, conditions, theirs, now))
                .toList();
        return new Work(assignment, course, conditions, parts, now);
    }

    /** The quizzes that it asks for. */
    public static Stream<Quiz> quizzes(Assignment assignment, Course course) {
        return assignment.quiz == null ? course.quizzes() : course.quiz(assignment.quiz).stream();
    }

    private static Part part(Quiz quiz, Conditions conditions, List<Attempt> theirs, Instant now) {
        List<Attempt> own = theirs.stream()
                .filter(attempt -> attempt.quiz.equals(quiz.slug()))
                .toList();
        QuizSettings rules = conditions.rules(quiz.settings());
        Allowance allowance = Allowance.after(
                rules, own.stream().map(attempt -> attempt.times.line()).toList(), now);
        return new Part(quiz, rules, own, allowance);
    }

    /** Where the assignment is in time for them. */
    public Phase phase() {
        return assignment.withdrawnAt != null ? Phase.CLOSED : conditions.phase(now);
    }

    /** Whether somebody who teaches can try it: nobody can take what is closed. */
    public boolean triable() {
        return phase() != Phase.CLOSED;
    }

    /** Where they are; of what is not on the shelf nobody can say what is done, so nobody is told that they owe it. */
    public Standing standing() {
        if (parts.isEmpty()) {
            return Standing.UNKNOWN;
        }
        boolean done = parts.stream().allMatch(Part::done);
        boolean running = parts.stream().anyMatch(part -> part.running() != null);
        return Standing.of(phase(), done, late(), running);
    }

    /** Whether the first that was handed in of some quiz came late, where that is told. */
    private boolean late() {
        return parts.stream()
                .flatMap(part -> part.attempts().stream()
                        .filter(attempt -> attempt.times.state.handedIn())
                        .limit(1))
                .anyMatch(this::late);
    }

    /** Whether an attempt came late, where that is told. */
    public boolean late(Attempt attempt) {
        return attempt.times.state.handedIn() && conditions.late(attempt.times.submittedAt);
    }

    /** Attempts whose results, which the person knew, were changed since. */
    public List<Attempt> remarked(Instant since) {
        return parts.stream()
                .flatMap(part -> part.attempts().stream())
                .filter(attempt -> attempt.times.told()
                        && attempt.remarks.changedAt != null
                        && attempt.remarks.changedAt.isAfter(since))
                .toList();
    }

    /** How many of its quizzes are handed in. */
    public long handedIn() {
        return parts.stream().filter(Part::done).count();
    }

    /**
     * What all its results come to on average, 0 to 1; null without any.
     *
     * @param all whether those count that the person was not told yet
     */
    public Double share(boolean all) {
        List<Double> shares = parts.stream()
                .flatMap(part -> Stream.ofNullable(part.share(all)))
                .toList();
        return shares.isEmpty()
                ? null
                : shares.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
    }
}
