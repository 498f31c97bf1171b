package dev.whichcraft.lessons;

import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Section;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import dev.whichcraft.progress.Reading;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/** The lesson of a section, and the mark that it was read. */
@Path("/lessons/{course}/{section}")
@PermitAll
public class Lessons {

    @Inject
    Library library;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** The page; {@code next} and {@code previous} are null at the ends of the course. */
    record lesson(
            Course course,
            Section section,
            SideBySide sides,
            List<LayerDrawing> drawings,
            List<Stretch> stretches,
            boolean read,
            Section previous,
            Section next,
            String path,
            String onward)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(
            @PathParam("course") String courseId, @PathParam("section") String slug, @Context UriInfo address) {
        Course course = library.course(courseId).orElseThrow(Trouble::notFound);
        Section section = course.section(slug).orElseThrow(Trouble::notFound);
        Set<String> read = me.id().map(person -> Reading.of(person, courseId)).orElse(Set.of());
        List<LayerDrawing> drawings =
                section.diagrams().stream().map(LayerDrawing::of).toList();
        Seen seen = Seen.of(address.getQueryParameters(), section.lesson().checks());
        return new lesson(
                course,
                section,
                SideBySide.of(section),
                drawings,
                Stretch.of(section.lesson(), seen, read.contains(slug)),
                read.contains(slug),
                numbered(course, section.number() - 1),
                numbered(course, section.number() + 1),
                "/lessons/" + courseId + "/" + slug,
                onward(course, section));
    }

    @POST
    @Path("reading")
    @Transactional
    public Response read(@PathParam("course") String courseId, @PathParam("section") String slug) {
        Course course = library.course(courseId).orElseThrow(Trouble::notFound);
        Section section = course.section(slug).orElseThrow(Trouble::notFound);
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/lessons/" + courseId + "/" + slug + "#continue");
        }
        Reading.mark(me.signedIn(), courseId, slug, clock.instant());
        return Response.seeOther(URI.create(onward(course, section))).build();
    }

    private static String onward(Course course, Section section) {
        if (section.quiz().isPresent()) {
            return "/quizzes/" + course.id() + "/" + section.slug();
        }
        Section next = numbered(course, section.number() + 1);
        return next == null ? "/courses/" + course.id() : "/lessons/" + course.id() + "/" + next.slug();
    }

    private static Section numbered(Course course, int number) {
        return course.sections().stream()
                .filter(section -> section.number() == number)
                .findFirst()
                .orElse(null);
    }
}
