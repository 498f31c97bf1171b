package dev.whichcraft.home;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.progress.CourseProgress;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** The start page. */
@Path("/")
@PermitAll
public class Home {

    @Inject
    Library library;

    @Inject
    Me me;

    record welcome(List<Course> courses) implements TemplateInstance {}

    record next(List<CourseProgress> begun, List<CourseProgress> others) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return me.id()
                .map(person -> library.courses().stream()
                        .map(course -> CourseProgress.of(person, course))
                        .toList())
                .<TemplateInstance>map(Home::whatNext)
                .orElseGet(() -> new welcome(library.courses()));
    }

    private static TemplateInstance whatNext(List<CourseProgress> courses) {
        return new next(
                courses.stream().filter(CourseProgress::begun).toList(),
                courses.stream().filter(course -> !course.begun()).toList());
    }
}
