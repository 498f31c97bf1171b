package dev.whichcraft.teams.live;

import dev.whichcraft.attempts.presence.Presence;
import dev.whichcraft.attempts.presence.Seen;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.teams.Whereabouts;
import dev.whichcraft.teams.Membership.Member;
import dev.whichcraft.teams.assignments.Assignment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Where everybody is in an assignment at a moment.
 *
 * @param quizzes how many it asks for
 * @param places one a person, by name
 */
public record LiveBoard(int quizzes, List<LivePlace> places) {

    /** Reads it, with as many questions to the database for one person as for a thousand. */
    static LiveBoard of(Assignment assignment, Optional<Course> course, Instant now) {
        Map<UUID, List<Seen>> seen = Presence.at(assignment.id).stream().collect(Collectors.groupingBy(Seen::person));
        int quizzes = assignment.quiz == null
                ? (int) course.stream().flatMap(Course::quizzes).count()
                : 1;
        return new LiveBoard(
                quizzes,
                assignment.people().stream()
                        .map(member -> place(member, seen.getOrDefault(member.id(), List.of()), course, now))
                        .toList());
    }

    private static LivePlace place(Member member, List<Seen> attempts, Optional<Course> course, Instant now) {
        Whereabouts where = Whereabouts.of(attempts.stream().map(Seen::state).toList());
        Seen current = attempts.stream()
                .filter(one -> one.state().running())
                .findFirst()
                .orElse(null);
        long handedIn = attempts.stream()
                .filter(one -> one.state().handedIn())
                .map(Seen::quiz)
                .distinct()
                .count();
        String title = current == null
                ? ""
                : course.flatMap(found -> found.quiz(current.quiz()))
                        .map(Quiz::title)
                        .orElse(current.quiz());
        return new LivePlace(member.id(), member.name(), where, current, title, handedIn, now);
    }

    /** How many are in it. */
    public long in() {
        return places.stream().filter(LivePlace::in).count();
    }

    /** How many are somewhere. */
    public long at(Whereabouts where) {
        return places.stream().filter(place -> place.where() == where).count();
    }

    /** What is going on, in a sentence. */
    public String sentence() {
        long ended = at(Whereabouts.ENDED);
        return in() + (in() == 1 ? " is" : " are") + " in it, " + at(Whereabouts.NOT_BEGUN) + " not begun, "
                + at(Whereabouts.HANDED_IN) + " handed in"
                + (ended == 0 ? "." : ", " + ended + " not handed in in time.");
    }
}
