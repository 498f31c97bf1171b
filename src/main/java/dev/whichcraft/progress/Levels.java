package dev.whichcraft.progress;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.AttemptSubmitted;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.GradeRule;
import dev.whichcraft.library.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Optional;

/** Lets levels follow the results. */
@ApplicationScoped
public class Levels {

    private static final double USUAL_PASS_MARK = 0.7;

    @Inject
    Library library;

    void follow(@Observes AttemptSubmitted submitted) {
        Optional<Course> course = library.course(submitted.course());
        GradeRule rule = course.flatMap(known -> known.quiz(submitted.quiz()))
                .map(quiz -> quiz.settings().grade())
                .orElse(GradeRule.LAST);
        Standing.follow(
                submitted.person(),
                submitted.course(),
                submitted.quiz(),
                Attempt.results(submitted.person(), submitted.course(), submitted.quiz()),
                rule,
                course.map(Course::passMark).orElse(USUAL_PASS_MARK));
    }
}
