package dev.whichcraft.attempts;

import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Deadline;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.attempt.Timeline;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.OnTimeout;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.ReviewRules.What;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;

/** Lays out an attempt of the person behind this request: a stranger's is not found. */
@RequestScoped
public class Desk {

    @Inject
    Library library;

    @Inject
    HandedOut handedOut;

    @Inject
    Closing closing;

    @Inject
    Remarking remarking;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /**
     * Everything about one attempt.
     *
     * @param attempt the row
     * @param course as it is today
     * @param paper the questions as they were handed out, and the answers
     */
    record Open(Attempt attempt, Course course, Paper paper) {}

    /**
     * Everything that the person ever answered in a course, to the questions as they were corrected since, attempt by
     * attempt, newest first; but nothing of an exam whose marks they were not told, since what is made of it would tell
     * them.
     */
    public List<Paper> papers(String course) {
        return remarking.of(Attempt.ofCourse(me.signedIn(), course)).stream()
                .map(one -> one.sheet().marks().paper())
                .filter(paper ->
                        paper.shows(What.MARKS) || !paper.quiz().settings().exam())
                .toList();
    }

    /** To look at, after the clock did to it what it was about to do. */
    Open look(String id) {
        Attempt attempt = found(id, Attempt::of);
        Instant now = clock.instant();
        if (attempt.times.due(now)) {
            closing.catchUp(new Attempt.Key(attempt.personId, attempt.id), now);
            attempt = found(id, Attempt::anew);
        }
        return open(attempt, now);
    }

    /** To change; waits for whoever changes it at this moment. */
    Open change(String id) {
        return open(found(id, Attempt::toChange), clock.instant());
    }

    /**
     * To answer one question, which the attempt must ask: what it needs for that and no more. Waits for nobody; so unless a
     * new answer is saved, {@link #change} looks again.
     */
    Open answer(String id, String question) {
        Asked asked = found(id, (person, valid) -> Asked.of(person, valid, question));
        Open open = open(asked.attempt(), asked.given(), clock.instant());
        if (open.paper().layout().indexOf(question) < 0) {
            throw Trouble.notFound();
        }
        return open;
    }

    private <T> T found(String id, BiFunction<UUID, UUID, Optional<T>> find) {
        return Ids.parse(id).flatMap(valid -> find.apply(me.signedIn(), valid)).orElseThrow(Trouble::notFound);
    }

    private Open open(Attempt attempt, Instant now) {
        return open(attempt, Answer.of(attempt.personId, attempt.id), now);
    }

    private Open open(Attempt attempt, List<Given> given, Instant now) {
        Course course = library.course(attempt.course).orElseThrow(() -> gone(attempt));
        Quiz quiz = handedOut.quiz(attempt.quizHash, attempt.quiz, attempt.assigned);
        return new Open(attempt, course, attempt.paper(quiz, given, now));
    }

    /** The answer to what arrives when the attempt takes nothing any more. */
    static Trouble closed(Open open) {
        Timeline line = open.attempt().times.line();
        boolean inTime = line.submittedAt().isPresent()
                && !line.submittedAt().equals(line.limit().map(Deadline::at));
        boolean lost = open.paper().quiz().settings().onTimeout() == OnTimeout.ABANDON;
        String saved = "Everything that was saved before counts";
        return new Trouble(
                409,
                inTime ? "This attempt was handed in" : "The time is up",
                inTime
                        ? "It takes no more answers. " + saved + "."
                        : "This arrived after the end of the time and was not saved. "
                                + (lost ? "What was not handed in by then does not count." : saved + " as it is."),
                "/attempts/" + open.attempt().id + "/review",
                inTime ? "See the result" : "See what counts");
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
