package dev.whichcraft.courses;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.progress.CourseProgress;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;

/** The pages of a course that belong to no single section. */
@Path("/courses")
@PermitAll
public class Courses {

    @Inject
    Library library;

    @Inject
    Me me;

    record list(List<Course> courses) implements TemplateInstance {}

    record course(CourseProgress progress, Course course) implements TemplateInstance {}

    record summary(Course course, boolean rebuilding) implements TemplateInstance {}

    record conclusion(Course course) implements TemplateInstance {}

    record sources(Course course) implements TemplateInstance {}

    @GET
    public TemplateInstance all() {
        return new list(library.courses());
    }

    @GET
    @Path("{course}")
    public TemplateInstance one(@PathParam("course") String id) {
        Course found = find(id);
        CourseProgress progress =
                me.id().map(person -> CourseProgress.of(person, found)).orElseGet(() -> CourseProgress.none(found));
        return new course(progress, found);
    }

    @GET
    @Path("{course}/summary")
    public TemplateInstance table(@PathParam("course") String id) {
        Course found = find(id);
        found.table().orElseThrow(Trouble::notFound);
        return new summary(found, Rebuild.question(found).isPresent());
    }

    @GET
    @Path("{course}/conclusion")
    public TemplateInstance end(@PathParam("course") String id) {
        Course found = find(id);
        if (found.conclusion().text().isEmpty()) {
            throw Trouble.notFound();
        }
        return new conclusion(found);
    }

    @GET
    @Path("{course}/sources")
    public TemplateInstance references(@PathParam("course") String id) {
        return new sources(find(id));
    }

    private Course find(String id) {
        return library.course(id).orElseThrow(Trouble::notFound);
    }
}
