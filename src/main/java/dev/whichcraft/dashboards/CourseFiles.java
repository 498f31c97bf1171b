package dev.whichcraft.dashboards;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.library.files.Problem;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** What is wrong in the course files, with file and line. */
@Path("/dashboards/course-files")
@RolesAllowed("admin")
public class CourseFiles {

    @Inject
    Library library;

    record files(List<Course> courses, List<Problem> problems) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new files(library.courses(), library.problems());
    }
}
