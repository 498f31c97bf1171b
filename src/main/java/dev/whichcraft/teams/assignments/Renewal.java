package dev.whichcraft.teams.assignments;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Closing;
import dev.whichcraft.attempts.timing.Times;
import dev.whichcraft.attempts.versions.Assigned;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.attempts.versions.Terms;
import dev.whichcraft.domain.attempt.TimeFactor;
import dev.whichcraft.domain.content.QuizSettings;
import dev.whichcraft.domain.teams.Conditions;
import dev.whichcraft.people.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Lets the terms of an assignment as they are now reach the attempts that were handed out before. An attempt whose time
 * was over by then is handed in first: nothing brings it back.
 */
@ApplicationScoped
public class Renewal {

    @Inject
    Closing closing;

    @Inject
    HandedOut handedOut;

    /** Reaches those of these people, in the transaction of the change. */
    public void reach(Assignment assignment, List<UUID> people, Instant now) {
        Assignee.due(assignment.id, people, now).forEach(key -> closing.catchUp(key, now));
        List<Attempt> attempts = Assignee.toRenew(assignment.id, people);
        List<Extension> extensions = Extension.of(assignment.id);
        Map<UUID, TimeFactor> factors = Person.timeFactors(people);
        for (Attempt attempt : attempts) {
            Conditions conditions = Extension.terms(assignment, attempt.personId, extensions);
            Terms terms = terms(
                    assignment,
                    conditions,
                    handedOut.quiz(attempt.quizHash, attempt.quiz).settings());
            TimeFactor factor = terms.factor().orElse(factors.get(attempt.personId));
            attempt.assigned = Assigned.on(terms);
            attempt.times = Times.of(attempt.times.line().under(terms.rules(), factor, now));
        }
    }

    /**
     * The terms of an attempt.
     *
     * @param quiz the own rules of the quiz that is taken
     */
    public static Terms terms(Assignment assignment, Conditions conditions, QuizSettings quiz) {
        return new Terms(assignment.id, conditions.rules(quiz), conditions.factor(), assignment.passMark);
    }
}
