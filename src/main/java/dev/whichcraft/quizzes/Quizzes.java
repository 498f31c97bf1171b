package dev.whichcraft.quizzes;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.Optional;

/** The front page of a quiz. */
@Path("/quizzes/{course}/{quiz}")
@PermitAll
public class Quizzes {

    @Inject
    Library library;

    @Inject
    Me me;

    record quiz(
            Course course,
            Quiz quiz,
            boolean ofSection,
            boolean twists,
            Optional<Attempt> running,
            List<Attempt> finished)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@PathParam("course") String courseId, @PathParam("quiz") String slug) {
        Course course = library.course(courseId).orElseThrow(Trouble::notFound);
        Quiz found = course.quiz(slug).orElseThrow(Trouble::notFound);
        List<Attempt> mine =
                me.id().map(person -> Attempt.ofQuiz(person, courseId, slug)).orElse(List.of());
        return new quiz(
                course,
                found,
                course.section(slug).isPresent(),
                found.questions().stream()
                        .anyMatch(question -> question instanceof Scenario scenario
                                && scenario.twist().isPresent()),
                mine.stream().filter(Attempt::running).findFirst(),
                mine.stream().filter(attempt -> !attempt.running()).toList());
    }
}
