package dev.whichcraft.progress;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Desk;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.practice.Decks;
import dev.whichcraft.practice.News;
import dev.whichcraft.practice.PracticeReview;
import dev.whichcraft.progress.History.Event;
import dev.whichcraft.web.Visitor;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** How far one is in every course, how one got there, and what is new. */
@Path("/progress")
@Authenticated
public class Progress {

    @Inject
    Library library;

    @Inject
    Desk desk;

    @Inject
    Decks decks;

    @Inject
    Me me;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** One course. */
    record InCourse(CourseProgress progress, History history, Choosing choosing) {}

    /**
     * What is new.
     *
     * @param since the end of the visit before
     * @param moves of levels, the latest first
     * @param news from practice
     */
    record Since(Instant since, List<Event> moves, News news) {

        /** Whether nothing is. */
        public boolean nothing() {
            return moves.isEmpty() && news.due().isEmpty() && news.changed().isEmpty();
        }
    }

    /** The page; {@code since} is null at the first visit. */
    record progress(List<InCourse> courses, Since since) implements TemplateInstance {}

    @GET
    public TemplateInstance show() {
        UUID person = me.signedIn();
        Instant now = clock.instant();
        Optional<Instant> before = QuarkusTransaction.requiringNew().call(() -> Visit.look(person, now));
        List<Course> courses = library.courses();
        List<InCourse> shown = courses.stream()
                .map(course -> in(course, person, now))
                .filter(course -> course.progress().begun() || courses.size() == 1)
                .toList();
        return new progress(
                shown, before.map(moment -> since(person, moment, now, shown)).orElse(null));
    }

    private InCourse in(Course course, UUID person, Instant now) {
        List<Attempt> attempts = Attempt.ofCourse(person, course.id());
        return new InCourse(
                CourseProgress.of(person, course, attempts),
                History.of(
                        course, attempts, PracticeReview.recalls(person, course.id(), History.questions(course)), now),
                Choosing.of(course, desk.papers(course.id())));
    }

    private Since since(UUID person, Instant before, Instant now, List<InCourse> courses) {
        List<Event> moves = courses.stream()
                .flatMap(course -> course.history().after(before).stream())
                .toList();
        return new Since(before, moves, decks.news(person, before, now, visitor.zone()));
    }
}
