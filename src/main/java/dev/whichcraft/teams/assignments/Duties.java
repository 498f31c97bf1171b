package dev.whichcraft.teams.assignments;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What people are asked for. As many questions to the database for one as for a thousand. */
public final class Duties {

    private static final Comparator<Work> BY_URGENCY = Comparator.comparing((Work work) ->
                    work.conditions().due().or(work.conditions()::end).orElse(Instant.MAX))
            .thenComparing(work -> work.assignment().id);

    private Duties() {}

    /** All that a person is asked for in their teams: what is due first comes first. */
    public static List<Work> of(UUID person, Library library, Instant now) {
        List<Assignment> assignments = Assignment.ofPerson(person);
        if (assignments.isEmpty()) {
            return List.of();
        }
        List<Extension> extensions = Extension.ofPerson(person);
        List<Attempt> attempts = Assignee.attemptsOf(person);
        return assignments.stream()
                .map(one -> Work.of(one, library.course(one.course), person, extensions, attempts, now))
                .sorted(BY_URGENCY)
                .toList();
    }

    /** Where all people are whom an assignment asks, in the order of their names. */
    public static List<Place> at(Assignment assignment, Library library, Instant now) {
        Optional<Course> course = library.course(assignment.course);
        Map<UUID, List<Extension>> extensions = by(Extension.of(assignment.id), extension -> extension.personId);
        Map<UUID, List<Attempt>> attempts = by(Assignee.attempts(assignment.id), attempt -> attempt.personId);
        return assignment.people().stream()
                .map(member -> new Place(
                        member.id(),
                        member.name(),
                        member.email(),
                        Work.of(
                                assignment,
                                course,
                                member.id(),
                                extensions.getOrDefault(member.id(), List.of()),
                                attempts.getOrDefault(member.id(), List.of()),
                                now),
                        extensions.containsKey(member.id())))
                .toList();
    }

    private static <T> Map<UUID, List<T>> by(List<T> rows, Function<T, UUID> person) {
        return rows.stream().collect(Collectors.groupingBy(person));
    }

    /** Where one person is with an assignment. */
    public static Work of(UUID person, Assignment assignment, Library library, Instant now) {
        return Work.of(
                assignment,
                library.course(assignment.course),
                person,
                Extension.ofPerson(person),
                Assignee.attemptsOf(person),
                now);
    }

    /**
     * Somebody who is asked for something.
     *
     * @param email may be empty
     * @param extended whether they have terms of their own
     */
    public record Place(UUID person, String name, String email, Work work, boolean extended) {}
}
