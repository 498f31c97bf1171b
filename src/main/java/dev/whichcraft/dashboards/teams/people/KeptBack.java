package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.versions.Assigned;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Layout;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a member is not shown of what their leads see, since they may not know it yet.
 *
 * @param untold what they handed in whose marks are told later
 * @param secret exams of theirs that do not show their right answers yet, also one that they are in
 */
public record KeptBack(List<Attempt> untold, List<Attempt> secret) {

    /** Nothing: a lead is shown everything. */
    static final KeptBack NOTHING = new KeptBack(List.of(), List.of());

    /** That of a member in a course. */
    static KeptBack of(UUID person, String course, HandedOut handedOut, Instant now) {
        List<Attempt> all = Attempt.ofCourse(person, course);
        return new KeptBack(
                all.stream()
                        .filter(one -> one.times.submittedAt != null && one.times.marksFrom != null)
                        .toList(),
                all.stream()
                        .filter(one -> one.times
                                .line()
                                .secret(
                                        handedOut
                                                .quiz(one.quizHash, one.quiz, one.assigned)
                                                .settings(),
                                        now))
                        .toList());
    }

    /** Whether an attempt tells more than they may know. */
    boolean holds(Attempt attempt) {
        return untold.stream().anyMatch(one -> one.id.equals(attempt.id));
    }

    /** Questions of which no answer is shown: together with others it might tell what is right in an exam. */
    Set<String> questions() {
        return Stream.concat(untold.stream(), secret.stream())
                .flatMap(one -> Layout.parse(one.layout).places().stream().map(Layout.Place::question))
                .collect(Collectors.toSet());
    }

    /** Whether the review of an attempt is open to them: it waits while an exam on other terms at the same quiz does. */
    boolean opens(Attempt attempt) {
        UUID terms = attempt.assigned == null ? null : attempt.assigned.assignment;
        return secret.stream().allMatch(one -> !one.quiz.equals(attempt.quiz) || Assigned.is(one.assigned, terms));
    }
}
