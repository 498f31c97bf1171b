package dev.whichcraft.home;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.progress.CourseProgress;
import dev.whichcraft.teams.assignments.Duties;
import dev.whichcraft.teams.assignments.Work;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/** The start page. */
@Path("/")
@PermitAll
public class Home {

    @Inject
    Library library;

    @Inject
    Me me;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    record welcome(List<Course> courses) implements TemplateInstance {}

    /** The page; {@code works} is what the person's teams ask them for. */
    record next(List<Work> works, ZoneId zone, List<CourseProgress> begun, List<CourseProgress> others)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        return me.id()
                .map(person -> library.courses().stream()
                        .map(course -> CourseProgress.of(person, course))
                        .toList())
                .<TemplateInstance>map(this::whatNext)
                .orElseGet(() -> new welcome(library.courses()));
    }

    private TemplateInstance whatNext(List<CourseProgress> courses) {
        return new next(
                Duties.of(me.signedIn(), library, clock.instant()).stream()
                        .filter(work -> work.standing().asks())
                        .toList(),
                visitor.zone(),
                courses.stream().filter(CourseProgress::begun).toList(),
                courses.stream().filter(course -> !course.begun()).toList());
    }
}
