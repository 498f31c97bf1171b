package dev.whichcraft.dashboards.items;

import dev.whichcraft.dashboards.counts.Counted;
import dev.whichcraft.dashboards.counts.Counted.Taken;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.library.Library;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;

/** All quizzes, and how often each was taken. */
@Path("/dashboards/items")
@RolesAllowed({"instructor", "admin"})
public class Items {

    @Inject
    Library library;

    @Inject
    Counted counted;

    /**
     * A quiz.
     *
     * @param now how many people took the version of today
     * @param before how many took an earlier one
     */
    record Row(Quiz quiz, long now, long before) {}

    /** The quizzes of a course. */
    record InCourse(Course course, List<Row> quizzes) {}

    record list(List<InCourse> courses) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        List<Taken> taken = counted.taken();
        return new list(library.courses().stream()
                .map(course -> new InCourse(
                        course,
                        course.quizzes().map(quiz -> row(course, quiz, taken)).toList()))
                .filter(one -> !one.quizzes().isEmpty())
                .toList());
    }

    private static Row row(Course course, Quiz quiz, List<Taken> taken) {
        long now = 0;
        long before = 0;
        for (Taken one : taken) {
            if (one.course().equals(course.id()) && one.quiz().equals(quiz.slug())) {
                boolean same = one.hash().equals(quiz.hash());
                now += same ? one.n() : 0;
                before += same ? 0 : one.n();
            }
        }
        return new Row(quiz, now, before);
    }
}
