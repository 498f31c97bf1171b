package dev.whichcraft.dashboards.teams.state;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.domain.teams.Standing;
import dev.whichcraft.domain.teams.Watch;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.assignments.Assignee;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.teams.assignments.Extension;
import dev.whichcraft.teams.assignments.Work;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Something that a person is asked for, or was until not long ago, and has not handed in whole.
 *
 * @param title what it is
 * @param due until when it is asked for, or taken where it has no other date; null for ever
 * @param standing where they are
 */
public record Owed(UUID person, UUID assignment, String title, Instant due, Standing standing) {

    /** What one person did for one quiz of an assignment. */
    public record Done(UUID person, UUID assignment, String quiz, boolean handedIn, boolean running) {}

    /** Somebody in a team, and since when. */
    public record Stay(UUID person, Instant since) {

        /** Whether something counts as missed that closed at a moment: not to whoever came later, nor for ever. */
        boolean misses(Instant end, Instant now) {
            return since.isBefore(end) && now.isBefore(end.plus(Watch.MISSED));
        }
    }

    /** Whether it is overdue: also while they are in it, and also once it closed. */
    public boolean overdue(Instant now) {
        return standing == Standing.MISSED || due != null && due.isBefore(now);
    }

    /**
     * What people owe, what is due first first. As many questions to the database for one as for a thousand.
     *
     * @param people of each team
     */
    public static List<Owed> of(
            List<Assignment> assignments, Map<UUID, List<Stay>> people, Library library, Instant now) {
        // of what is not on the shelf nobody can say whether it is done
        List<Assignment> asking = assignments.stream()
                .filter(one -> one.withdrawnAt == null
                        && quizzes(one, library.course(one.course)).findAny().isPresent())
                .toList();
        if (asking.isEmpty() || people.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = asking.stream().map(one -> one.id).toList();
        Map<Assignee.Key, List<Extension>> extensions = Extension.of(ids).stream()
                .collect(Collectors.groupingBy(one -> new Assignee.Key(one.personId, one.assignmentId)));
        Set<Assignee.Key> chosen = new HashSet<>();
        Assignee.<Assignee>list("assignmentId in ?1", ids)
                .forEach(one -> chosen.add(new Assignee.Key(one.personId, one.assignmentId)));
        Map<Assignee.Key, List<Done>> done = done(ids).stream()
                .collect(Collectors.groupingBy(one -> new Assignee.Key(one.person(), one.assignment())));
        return asking.stream()
                .flatMap(one -> people.getOrDefault(one.team.id, List.of()).stream()
                        .filter(stay -> one.everybody || chosen.contains(new Assignee.Key(stay.person(), one.id)))
                        .flatMap(stay -> of(
                                stay,
                                one,
                                library.course(one.course),
                                Extension.terms(
                                        one,
                                        stay.person(),
                                        extensions.getOrDefault(new Assignee.Key(stay.person(), one.id), List.of())),
                                done.getOrDefault(new Assignee.Key(stay.person(), one.id), List.of()),
                                now)))
                .sorted(Comparator.comparing(one -> one.due() == null ? Instant.MAX : one.due()))
                .toList();
    }

    private static Stream<Quiz> quizzes(Assignment assignment, Optional<Course> course) {
        return course.stream().flatMap(found -> Work.quizzes(assignment, found));
    }

    private static List<Done> done(List<UUID> assignments) {
        return Assignee.find(
                        "select a.personId, a.assigned.assignment, a.quiz,"
                                + " max(case when a.times.submittedAt is null then 0 else 1 end) = 1,"
                                + " max(case when a.times.state in ('IN_PROGRESS', 'OVERDUE') then 1 else 0 end) = 1"
                                + " from Attempt a where a.assigned.assignment in ?1"
                                + " group by a.personId, a.assigned.assignment, a.quiz",
                        assignments)
                .project(Done.class)
                .list();
    }

    private static Stream<Owed> of(
            Stay stay, Assignment assignment, Optional<Course> course, Conditions terms, List<Done> done, Instant now) {
        List<Quiz> quizzes = quizzes(assignment, course).toList();
        Set<String> handedIn =
                done.stream().filter(Done::handedIn).map(Done::quiz).collect(Collectors.toSet());
        boolean whole = quizzes.stream().allMatch(quiz -> handedIn.contains(quiz.slug()));
        boolean running = done.stream().anyMatch(Done::running);
        Standing standing = Standing.of(terms.phase(now), whole, false, running);
        boolean missed = standing == Standing.MISSED
                && terms.end().filter(end -> stay.misses(end, now)).isPresent();
        String title = assignment.quiz == null
                ? "All of " + course.map(Course::title).orElse(assignment.course)
                : quizzes.stream().findFirst().map(Quiz::title).orElse(assignment.quiz);
        Instant due = terms.due().or(terms::end).orElse(null);
        return missed || standing.asks()
                ? Stream.of(new Owed(stay.person(), assignment.id, title, due, standing))
                : Stream.empty();
    }
}
