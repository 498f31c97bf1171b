package dev.whichcraft.progress;

import static jakarta.interceptor.Interceptor.Priority.LIBRARY_AFTER;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Results;
import dev.whichcraft.attempts.events.AttemptRegraded;
import dev.whichcraft.attempts.events.AttemptSubmitted;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.mastery.Moves;
import dev.whichcraft.domain.mastery.Recall;
import dev.whichcraft.domain.mastery.Result;
import dev.whichcraft.library.Library;
import dev.whichcraft.practice.PracticeAnswered;
import dev.whichcraft.practice.PracticeReview;
import dev.whichcraft.progress.Standing.Key;
import dev.whichcraft.progress.tallies.Hold;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Lets levels follow the results, and what is remembered or forgotten in practice. */
@ApplicationScoped
public class Levels {

    private static final double USUAL_PASS_MARK = 0.7;

    @Inject
    Library library;

    /**
     * Once practice has noted it as well: told late, it may lie between two answers in practice, also to a question that is
     * in another quiz by now.
     */
    void follow(@Observes @Priority(LIBRARY_AFTER) AttemptSubmitted submitted) {
        Set<String> quizzes = new TreeSet<>(Set.of(submitted.quiz()));
        submitted.paper().questions().forEach(question -> quiz(submitted.course(), question.id())
                .ifPresent(quizzes::add));
        quizzes.forEach(quiz -> follow(new Key(submitted.person(), submitted.course(), quiz)));
    }

    void follow(@Observes AttemptRegraded regraded) {
        follow(new Key(regraded.person(), regraded.course(), regraded.quiz()));
    }

    void follow(@Observes PracticeAnswered answered) {
        follow(new Key(answered.person(), answered.course(), answered.quiz()));
    }

    /** Holds first and reads then, so that of two at once the second sees what the first did. */
    private void follow(Key key) {
        Hold.against(key.personId());
        Optional<Standing> standing = Standing.toChange(key);
        List<Result> results = Results.of(Attempt.ofQuiz(key.personId(), key.course(), key.quiz()));
        if (results.isEmpty()) {
            return;
        }
        List<Recall> recalls = quiz(key)
                .map(known -> PracticeReview.recalls(key.personId(), key.course(), questions(known)))
                .orElse(List.of());
        standing.orElseGet(() -> Standing.fresh(key)).follow(results, moves(key, results, recalls));
    }

    /** How a level moved by the rules of its quiz as it is on the shelf, or by the usual ones where it is there no more. */
    Moves moves(Key key, List<Result> results, List<Recall> recalls) {
        GradeRule rule = quiz(key).map(known -> known.settings().grade()).orElse(GradeRule.LAST);
        double passMark = library.course(key.course()).map(Course::passMark).orElse(USUAL_PASS_MARK);
        return Moves.of(results, recalls, rule, passMark);
    }

    /** The quiz, if it is on the shelf. */
    Optional<Quiz> quiz(Key key) {
        return library.course(key.course()).flatMap(known -> known.quiz(key.quiz()));
    }

    /** The slug of the quiz that asks a question. */
    private Optional<String> quiz(String course, String question) {
        return library.course(course).stream()
                .flatMap(Course::quizzes)
                .filter(quiz -> quiz.question(question).isPresent())
                .map(Quiz::slug)
                .findFirst();
    }

    /** Ids of what it asks. */
    static List<String> questions(Quiz quiz) {
        return quiz.questions().stream().map(Question::id).toList();
    }
}
