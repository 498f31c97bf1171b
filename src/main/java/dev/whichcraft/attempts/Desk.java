package dev.whichcraft.attempts;

import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Lays out an attempt of the person behind this request: a stranger's is not found. */
@RequestScoped
class Desk {

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    @Inject
    Me me;

    /**
     * Everything about one attempt.
     *
     * @param attempt the row
     * @param course as it is today
     * @param paper the questions as they were handed out, and the answers
     */
    record Open(Attempt attempt, Course course, Paper paper) {}

    /** To look at. */
    Open look(String id) {
        return open(id, Attempt::of);
    }

    /** To change; waits for whoever changes it at this moment. */
    Open change(String id) {
        return open(id, Attempt::toChange);
    }

    private Open open(String id, BiFunction<UUID, UUID, Optional<Attempt>> find) {
        Attempt attempt =
                Ids.parse(id).flatMap(valid -> find.apply(me.signedIn(), valid)).orElseThrow(Trouble::notFound);
        Course course = library.course(attempt.course).orElseThrow(() -> gone(attempt));
        return new Open(attempt, course, attempt.paper(handedOut.quiz(attempt.quizHash)));
    }

    private static Trouble gone(Attempt attempt) {
        return new Trouble(
                404,
                "This course is not on the shelf at the moment",
                "Your answers are kept. They can be seen again as soon as the course " + attempt.course + " is back.",
                "/",
                "Go to the start page");
    }
}
