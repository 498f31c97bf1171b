package dev.whichcraft.progress;

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
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lets levels follow the results, and what is remembered or forgotten in practice. */
@ApplicationScoped
public class Levels {

    private static final double USUAL_PASS_MARK = 0.7;

    @Inject
    Library library;

    void follow(@Observes AttemptSubmitted submitted) {
        follow(submitted.person(), submitted.course(), submitted.quiz());
    }

    void follow(@Observes AttemptRegraded regraded) {
        follow(regraded.person(), regraded.course(), regraded.quiz());
    }

    void follow(@Observes PracticeAnswered answered) {
        follow(answered.person(), answered.course(), answered.quiz());
    }

    private void follow(UUID person, String courseId, String slug) {
        Optional<Course> course = library.course(courseId);
        Optional<Quiz> quiz = course.flatMap(known -> known.quiz(slug));
        List<Result> results = Results.of(Attempt.ofQuiz(person, courseId, slug));
        if (results.isEmpty()) {
            return;
        }
        List<Recall> recalls = quiz.map(known -> PracticeReview.recalls(person, courseId, questions(known)))
                .orElse(List.of());
        GradeRule rule = quiz.map(known -> known.settings().grade()).orElse(GradeRule.LAST);
        double passMark = course.map(Course::passMark).orElse(USUAL_PASS_MARK);
        Standing.follow(person, courseId, slug, results, Moves.of(results, recalls, rule, passMark));
    }

    private static List<String> questions(Quiz quiz) {
        return quiz.questions().stream().map(Question::id).toList();
    }
}
