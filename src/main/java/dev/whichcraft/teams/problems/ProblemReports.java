package dev.whichcraft.teams.problems;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.web.Ids;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;

/** Saying what is wrong with a question, and reading what came of it. */
@Path("/teams/problems")
@Authenticated
public class ProblemReports {

    private static final int MOST_A_DAY = 20;

    @Inject
    Me me;

    @Inject
    Library library;

    @Inject
    Clock clock;

    record report(Report form) implements TemplateInstance {}

    record thanks(Problem problem) implements TemplateInstance {}

    record mine(List<Problem> problems) implements TemplateInstance {}

    @GET
    public TemplateInstance list() {
        return new mine(Problem.ofPerson(me.signedIn()));
    }

    @GET
    @Path("{problem}")
    public TemplateInstance show(@PathParam("problem") String which) {
        return new thanks(
                Ids.parse(which).flatMap(id -> Problem.of(me.signedIn(), id)).orElseThrow(Trouble::notFound));
    }

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public RestResponse<Object> report(MultivaluedMap<String, String> sent) {
        Report form = new Report(sent);
        Problem wish = form.attempt().isEmpty() ? fromPractice(form) : fromAttempt(form);
        if (!form.read()) {
            return RestResponse.status(RestResponse.Status.BAD_REQUEST, new report(form));
        }
        wish.personId = me.signedIn();
        wish.id = Ids.next();
        wish.question = form.question();
        wish.kind = form.chosen();
        wish.text = form.text();
        wish.reportedAt = clock.instant();
        if (Problem.like(wish).isEmpty()) {
            if (Problem.since(wish.personId, wish.reportedAt.minus(Duration.ofDays(1))) >= MOST_A_DAY) {
                form.mistake(
                        "You reported " + MOST_A_DAY + " problems within a day, thank you. Please send more tomorrow.");
                return RestResponse.status(RestResponse.Status.TOO_MANY_REQUESTS, new report(form));
            }
            Problem.keep(wish);
        }
        return RestResponse.seeOther(
                URI.create("/teams/problems/" + Problem.like(wish).orElseThrow().id));
    }

    /** What an attempt of the person knows of the question; it is not found in one that does not ask it. */
    private Problem fromAttempt(Report form) {
        Attempt attempt = Ids.parse(form.attempt())
                .flatMap(id -> Attempt.of(me.signedIn(), id))
                .filter(one -> Layout.parse(one.layout).indexOf(form.question()) >= 0)
                .orElseThrow(Trouble::notFound);
        Problem problem = new Problem();
        problem.course = attempt.course;
        problem.quiz = attempt.quiz;
        problem.quizHash = attempt.quizHash;
        problem.attemptId = attempt.id;
        problem.assignmentId = attempt.assigned == null ? null : attempt.assigned.assignment;
        return problem;
    }

    private Problem fromPractice(Report form) {
        Quiz quiz = library.course(form.course())
                .flatMap(course -> course.quiz(form.quiz()))
                .filter(one -> one.question(form.question()).isPresent())
                .orElseThrow(Trouble::notFound);
        Problem problem = new Problem();
        problem.course = form.course();
        problem.quiz = quiz.slug();
        problem.quizHash = quiz.hash();
        return problem;
    }
}
