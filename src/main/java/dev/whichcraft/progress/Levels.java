package dev.whichcraft.progress;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.AttemptSubmitted;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/** Lets levels follow the results. */
@ApplicationScoped
public class Levels {

    private static final double USUAL_PASS_MARK = 0.7;

    @Inject
    Library library;

    void follow(@Observes AttemptSubmitted submitted) {
        double passMark =
                library.course(submitted.course()).map(Course::passMark).orElse(USUAL_PASS_MARK);
        Standing.follow(
                submitted.person(),
                submitted.course(),
                submitted.quiz(),
                Attempt.results(submitted.person(), submitted.course(), submitted.quiz()),
                passMark);
    }
}
