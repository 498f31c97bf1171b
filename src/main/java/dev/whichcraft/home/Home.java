package dev.whichcraft.home;

import dev.whichcraft.attempts.Attempt;
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
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** The start page. */
@Path("/")
@PermitAll
public class Home {

    /** How long a changed result is told here; after that, only where the result stands. */
    private static final Duration NEWS = Duration.ofDays(14);

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
    record next(
            List<Work> works,
            List<Remarked> remarked,
            ZoneId zone,
            List<CourseProgress> begun,
            List<CourseProgress> others)
            implements TemplateInstance {}

    /** A result that was changed after the person knew it. */
    record Remarked(Work work, Attempt attempt) {}

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
        Instant now = clock.instant();
        List<Work> works = Duties.of(me.signedIn(), library, now);
        return new next(
                works.stream().filter(work -> work.standing().asks()).toList(),
                works.stream()
                        .flatMap(work ->
                                work.remarked(now.minus(NEWS)).stream().map(attempt -> new Remarked(work, attempt)))
                        .toList(),
                visitor.zone(),
                courses.stream().filter(CourseProgress::begun).toList(),
                courses.stream().filter(course -> !course.begun()).toList());
    }
}
