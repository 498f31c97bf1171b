package dev.whichcraft.progress;

import dev.whichcraft.attempts.Desk;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** How far one is in every course. */
@Path("/progress")
@Authenticated
public class Progress {

    @Inject
    Library library;

    @Inject
    Desk desk;

    @Inject
    Me me;

    /** One course. */
    record InCourse(CourseProgress progress, Choosing choosing) {}

    record progress(List<InCourse> courses) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        List<Course> courses = library.courses();
        return new progress(courses.stream()
                .map(course -> new InCourse(CourseProgress.of(me.signedIn(), course), choosing(course)))
                .filter(course -> course.progress().begun() || courses.size() == 1)
                .toList());
    }

    private Choosing choosing(Course course) {
        return Choosing.of(course, desk.papers(course.id()));
    }
}
