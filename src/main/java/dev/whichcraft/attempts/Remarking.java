package dev.whichcraft.attempts;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER;

import dev.whichcraft.attempts.events.AttemptEvent;
import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.events.AttemptRegraded;
import dev.whichcraft.attempts.marks.MarkStep;
import dev.whichcraft.attempts.marks.Regrade;
import dev.whichcraft.attempts.marks.Sheet;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.domain.marks.Correction;
import dev.whichcraft.domain.marks.Marks;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Changes what attempts count after they were handed in, step by step, so that nothing of what was before is lost. */
@ApplicationScoped
public class Remarking {

    @Inject
    HandedOut handedOut;

    @Inject
    Clock clock;

    @Inject
    Event<AttemptEvent> happened;

    /** An attempt with all that happened to its marks. */
    public record Marked(Attempt attempt, Sheet sheet) {}

    /** Attempts with all that happened to their marks: as many questions to the database for one as for a hundred. */
    public List<Marked> of(List<Attempt> attempts) {
        if (attempts.isEmpty()) {
            return List.of();
        }
        Instant now = clock.instant();
        Map<UUID, List<Given>> given = Answer.of(attempts);
        List<MarkStep> steps = steps(attempts);
        Map<UUID, List<Correction>> corrections = corrections(steps);
        Map<UUID, List<MarkStep>> byAttempt = steps.stream().collect(Collectors.groupingBy(step -> step.attemptId));
        return attempts.stream()
                .map(one -> new Marked(
                        one,
                        new Sheet(
                                paper(one, given.getOrDefault(one.id, List.of()), now),
                                byAttempt.getOrDefault(one.id, List.of()),
                                corrections)))
                .toList();
    }

    private Paper paper(Attempt attempt, List<Given> given, Instant now) {
        return attempt.paper(handedOut.quiz(attempt.quizHash, attempt.quiz, attempt.assigned), given, now);
    }

    private static List<MarkStep> steps(List<Attempt> attempts) {
        List<Attempt> remarked =
                attempts.stream().filter(one -> one.remarks.steps > 0).toList();
        return remarked.isEmpty()
                ? List.of()
                : MarkStep.of(
                        remarked.stream().map(one -> one.personId).collect(Collectors.toSet()),
                        remarked.stream().map(one -> one.id).collect(Collectors.toSet()));
    }

    private Map<UUID, List<Correction>> corrections(List<MarkStep> steps) {
        Set<UUID> ids = steps.stream()
                .filter(step -> step.regradeId != null)
                .map(step -> step.regradeId)
                .collect(Collectors.toSet());
        return ids.isEmpty()
                ? Map.of()
                : Regrade.of(ids).stream().collect(Collectors.toMap(one -> one.id, one -> one.corrections(handedOut)));
    }

    /** The marks of an attempt that is looked at anyway. */
    Sheet sheet(Attempt attempt, Paper paper) {
        List<MarkStep> steps = steps(List.of(attempt));
        return new Sheet(paper, steps, corrections(steps));
    }

    /** Takes one more step; the attempt is the caller's to change. */
    public void add(Marked marked, MarkStep step) {
        add(marked.attempt(), marked.sheet(), step);
    }

    private void add(Attempt attempt, Sheet sheet, MarkStep step) {
        Instant now = clock.instant();
        Marks before = sheet.marks();
        step.personId = attempt.personId;
        step.attemptId = attempt.id;
        step.number = attempt.remarks.steps + 1;
        Marks after = sheet.with(step).marks();
        // nothing but a comment leaves the stored result as it is, also where older rules made it
        Score score = step.kind == MarkStep.Kind.COMMENT ? attempt.score() : after.score();
        step.pointsBefore = attempt.points;
        step.maxBefore = attempt.maxPoints;
        step.pointsAfter = score.points();
        step.maxAfter = score.max();
        step.madeAt = now;
        step.keep();
        attempt.remarks = attempt.remarks.next(step.changed(), now);
        if (step.changed()) {
            attempt.points = score.points();
            attempt.maxPoints = score.max();
        }
        // a mark by hand may hold the result, while what was answered is right by now
        if (step.changed() || !after.paper().equals(before.paper())) {
            happened.fire(new AttemptRegraded(
                    attempt.personId, attempt.id, attempt.course, attempt.quiz, now, before.paper(), after.paper()));
        }
    }

    /** Marks an attempt by corrected questions, where that changes anything and is wished. */
    public void reach(Marked marked, Regrade regrade) {
        reach(marked.attempt(), marked.sheet(), regrade);
    }

    private void reach(Attempt attempt, Sheet sheet, Regrade regrade) {
        List<Correction> its = regrade.corrections(handedOut);
        Marks before = sheet.marks();
        if (regrade.about(attempt.quizHash)
                && !before.after(its, regrade.upward).equals(before)) {
            add(attempt, sheet.knowing(regrade.id, its), MarkStep.regrade(regrade));
        }
    }

    /** Lets corrections of an assignment hold for what is handed in after they were made, once all others have heard of that. */
    void follow(@Observes @Priority(LIBRARY_AFTER) AttemptHandedIn handedIn) {
        Attempt attempt = Attempt.of(handedIn.person(), handedIn.attempt()).orElseThrow();
        if (attempt.assigned != null && attempt.assigned.assignment != null) {
            Regrade.of(attempt.assigned.assignment, attempt.quiz)
                    .forEach(regrade -> reach(attempt, sheet(attempt, handedIn.paper()), regrade));
        }
    }
}
