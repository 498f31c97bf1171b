package dev.whichcraft.teams.regrading;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.attempts.marks.Regrade;
import dev.whichcraft.attempts.versions.QuizVersion;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.library.QuizReader;
import dev.whichcraft.teams.assignments.Assignee;
import dev.whichcraft.teams.assignments.Assignment;
import dev.whichcraft.web.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds the quizzes of an assignment that can be corrected, and corrects them. */
@ApplicationScoped
class Cases {

    @Inject
    Library library;

    @Inject
    Remarking remarking;

    /** Slugs of the quizzes of an assignment that somebody has begun. */
    List<String> begun(Assignment assignment) {
        return Assignee.attempts(assignment.id).stream()
                .map(one -> one.quiz)
                .distinct()
                .sorted()
                .toList();
    }

    /** One to look at. */
    Case look(Assignment assignment, String quiz) {
        return of(
                assignment,
                quiz,
                Assignee.attempts(assignment.id).stream()
                        .filter(one -> one.quiz.equals(quiz))
                        .toList());
    }

    /** One to change: whoever hands in at this moment is waited for, and whoever does so later waits. */
    Case change(Assignment assignment, String quiz) {
        return of(assignment, quiz, Assignee.toRegrade(assignment.id, quiz));
    }

    private Case of(Assignment assignment, String quiz, List<Attempt> attempts) {
        Optional<Quiz> file = library.course(assignment.course).flatMap(course -> course.quiz(quiz));
        return new Case(
                assignment,
                quiz,
                file.map(Quiz::title).orElse(quiz),
                file.map(one -> QuizReader.read(quiz, one.text())),
                remarking.of(attempts));
    }

    /** Corrects it for everybody. */
    void apply(Plan plan, String reason, UUID by, Instant now) {
        Case one = plan.the();
        // what the plan was made of: the file may be another one by now
        one.present().ifPresent(file -> QuizVersion.keep(one.assignment().course, file, now));
        Regrade regrade = new Regrade();
        regrade.id = Ids.next();
        regrade.assignmentId = one.assignment().id;
        regrade.quiz = one.quiz();
        regrade.corrections = plan.stored().toArray(String[]::new);
        regrade.versions = one.versions();
        regrade.upward = plan.wishes().upward();
        regrade.reason = reason;
        regrade.byId = by;
        regrade.madeAt = now;
        regrade.make();
        one.handedIn().forEach(marked -> remarking.reach(marked, regrade));
    }
}
