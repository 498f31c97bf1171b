package dev.whichcraft.attempts;

import dev.whichcraft.attempts.cards.QuestionCard;
import dev.whichcraft.attempts.events.AttemptEvent;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/** Handing in: a look at what is still open, and then for good. */
@Path("/attempts/{id}/submission")
@Authenticated
public class Submission {

    @Inject
    Desk desk;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @Inject
    Event<AttemptEvent> happened;

    /** The page; {@code open} counts questions that are not complete, {@code unopened} further steps of those begun. */
    record submission(
            Attempt attempt, Course course, Quiz quiz, List<QuestionCard> cards, long open, int unopened, Instant now)
            implements TemplateInstance {}

    @GET
    public TemplateInstance check(@PathParam("id") String id) {
        Desk.Open open = desk.look(id);
        if (!open.attempt().running()) {
            throw new RedirectionException(Response.Status.SEE_OTHER, review(open.attempt()));
        }
        List<QuestionCard> cards = QuestionCard.all(open.course(), open.paper());
        return new submission(
                open.attempt(),
                open.course(),
                open.paper().quiz(),
                cards,
                cards.stream().filter(card -> !card.done()).count(),
                cards.stream()
                        .filter(QuestionCard::begun)
                        .mapToInt(QuestionCard::unopened)
                        .sum(),
                clock.instant());
    }

    @POST
    @PermitAll
    @Transactional
    public Response handIn(@PathParam("id") String id) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/attempts/" + id + "/submission");
        }
        Instant arrived = clock.instant();
        Desk.Open open = desk.change(id);
        open.attempt().submit(open.paper(), arrived).forEach(happened::fire);
        return Response.seeOther(review(open.attempt())).build();
    }

    private static URI review(Attempt attempt) {
        return URI.create("/attempts/" + attempt.id + "/review");
    }
}
