package dev.whichcraft.courses;

import dev.whichcraft.attempts.Answer;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Exercise;
import dev.whichcraft.domain.content.Item;
import dev.whichcraft.domain.content.Rebuilding;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The summary table to be rebuilt from memory; nothing of it is kept. Beside it, how one did in the quiz before and after. */
@Path("/courses/{course}/summary/rebuild")
@PermitAll
public class Rebuild {

    private static final String QUIZ = "summary";

    @Inject
    Library library;

    @Inject
    Me me;

    /**
     * The page.
     *
     * @param slots what is asked, row by row
     * @param open names of the rows that nothing was chosen for, when the table was handed in like that; else empty
     * @param rebuilt the table as it was rebuilt; null before
     * @param tries those of the quiz, the first and the latest; none, one or two
     */
    record rebuild(Course course, List<Slot> slots, String open, Rebuilt rebuilt, List<Try> tries)
            implements TemplateInstance {}

    /**
     * A row with its cells.
     *
     * @param cells both, in an order that does not tell whose they are
     * @param chosen id of the cell that was put under the first side; may be anything
     */
    record Slot(Item feature, List<Item> cells, String chosen) {

        /** Whether one of the cells was chosen. */
        public boolean filled() {
            return cells.stream().anyMatch(cell -> cell.id().equals(chosen));
        }
    }

    /** A time the table was rebuilt in the quiz. */
    record Try(Instant at, Rebuilt rebuilt) {}

    @GET
    public jakarta.ws.rs.core.Response show(@PathParam("course") String id, @Context UriInfo address) {
        Course course = library.course(id).orElseThrow(Trouble::notFound);
        Exercise question = question(course).orElseThrow(Trouble::notFound);
        Rebuilding table = (Rebuilding) question.task();
        MultivaluedMap<String, String> query = address.getQueryParameters();
        List<Slot> slots = table.items().stream()
                .map(item -> new Slot(item, cells(table, item), query.getFirst(item.id())))
                .toList();
        boolean begun = slots.stream().anyMatch(slot -> slot.chosen() != null);
        String open = slots.stream()
                .filter(slot -> begun && !slot.filled())
                .map(slot -> slot.feature().label())
                .collect(Collectors.joining(", "));
        Rebuilt rebuilt = begun && open.isEmpty() ? Rebuilt.of(course, table, chosen(slots)) : null;
        ResponseBuilder answer = jakarta.ws.rs.core.Response.status(open.isEmpty() ? 200 : 400);
        return answer.entity(new rebuild(course, slots, open, rebuilt, tries(course, question, table)))
                .build();
    }

    /** The question that asks for the whole table, if the course has one. */
    static Optional<Exercise> question(Course course) {
        return course.quiz(QUIZ).stream()
                .flatMap(quiz -> quiz.questions().stream())
                .flatMap(question -> question instanceof Exercise exercise ? Stream.of(exercise) : Stream.empty())
                .filter(exercise -> exercise.task() instanceof Rebuilding)
                .findFirst();
    }

    private static List<Item> cells(Rebuilding table, Item item) {
        return table.places(item.id()).stream()
                .sorted(Comparator.comparing(Item::id))
                .toList();
    }

    private static Map<String, String> chosen(List<Slot> slots) {
        return slots.stream().collect(Collectors.toMap(slot -> slot.feature().id(), Slot::chosen));
    }

    private List<Try> tries(Course course, Exercise question, Rebuilding table) {
        List<Given> all = me.id()
                .map(person -> Answer.toQuestion(person, course.id(), QUIZ, question.id()))
                .orElse(List.of());
        List<Try> tries = all.stream()
                .flatMap(given -> given.response() instanceof Response.Assigned assigned
                        ? Stream.of(new Try(given.at(), Rebuilt.of(course, table, assigned.places())))
                        : Stream.empty())
                .toList();
        return tries.size() < 2 ? tries : List.of(tries.get(0), tries.get(tries.size() - 1));
    }
}
