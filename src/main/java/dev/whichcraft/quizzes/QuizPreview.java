package dev.whichcraft.quizzes;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Beginning;
import dev.whichcraft.attempts.versions.Terms;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import dev.whichcraft.web.Trouble;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** Trying a quiz as a learner, for instructors: nothing of it counts. */
@Path("/quizzes/{course}/{quiz}/previews")
@RolesAllowed({"instructor", "admin"})
public class QuizPreview {

    @Inject
    Library library;

    @Inject
    Beginning beginning;

    @POST
    @Transactional
    public Response start(@PathParam("course") String courseId, @PathParam("quiz") String slug) {
        Course course = library.course(courseId).orElseThrow(Trouble::notFound);
        Quiz quiz = course.quiz(slug).orElseThrow(Trouble::notFound);
        Attempt attempt = beginning.preview(course, quiz, Terms.own(quiz));
        return Response.seeOther(URI.create("/attempts/" + attempt.id)).build();
    }
}
