package dev.whichcraft.progress;

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
    Me me;

    record progress(List<CourseProgress> courses) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return new progress(library.courses().stream()
                .map(course -> CourseProgress.of(me.signedIn(), course))
                .filter(course -> course.begun() || library.courses().size() == 1)
                .toList());
    }
}
