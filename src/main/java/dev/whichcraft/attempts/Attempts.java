package dev.whichcraft.attempts;

import dev.whichcraft.attempts.cards.QuestionCard;
import dev.whichcraft.attempts.forms.Entry.Missing;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.attempts.versions.Terms;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import dev.whichcraft.web.Trouble;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/** Starting an attempt, and the question at hand. */
@Path("/attempts")
@Authenticated
public class Attempts {

    @Inject
    Library library;

    @Inject
    Desk desk;

    @Inject
    Beginning beginning;

    @Inject
    Me me;

    @Inject
    Clock clock;

    /** The page; {@code next} is null at the last question. */
    record question(
            Attempt attempt,
            Course course,
            Quiz quiz,
            List<QuestionCard> cards,
            QuestionCard card,
            QuestionCard next,
            boolean kept,
            List<Missing> missing,
            Instant now)
            implements TemplateInstance {

        /**
         * A question of an attempt.
         *
         * @param id of the question; empty for the first that is not done
         * @param stage at which something was filled in; null for the last
         * @param filled what stands in its form
         * @param missing what keeps that from being an answer
         * @param now what the timer goes by
         */
        static question of(Desk.Open open, String id, Stage stage, Fields filled, List<Missing> missing, Instant now) {
            Course course = open.course();
            List<QuestionCard> cards = QuestionCard.all(course, open.paper());
            QuestionCard plain = id.isEmpty() ? firstOpen(cards) : named(cards, id);
            QuestionCard card = QuestionCard.of(course, open.paper(), plain.question(), stage, filled);
            QuestionCard next = card.number() < cards.size() ? cards.get(card.number()) : null;
            boolean fits = card.stages().stream().anyMatch(one -> one.sent() && one.open());
            boolean kept = filled.any() && missing.isEmpty() && fits;
            return new question(open.attempt(), course, open.paper().quiz(), cards, card, next, kept, missing, now);
        }
    }

    @POST
    @PermitAll
    @Transactional
    public Response start(
            @FormParam("course") @DefaultValue("") String courseId, @FormParam("quiz") @DefaultValue("") String slug) {
        Course course = library.course(courseId).orElseThrow(Trouble::notFound);
        Quiz quiz = course.quiz(slug).orElseThrow(Trouble::notFound);
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/quizzes/" + courseId + "/" + slug);
        }
        Attempt attempt = beginning.handOut(course, quiz, Terms.own(quiz));
        return Response.seeOther(URI.create("/attempts/" + attempt.id)).build();
    }

    @GET
    @Path("{id}")
    public TemplateInstance show(
            @PathParam("id") String id,
            @QueryParam("question") @DefaultValue("") String question,
            @QueryParam("stage") @DefaultValue("") String stage,
            @Context UriInfo address) {
        Desk.Open open = desk.look(id);
        if (!open.attempt().running()) {
            throw new RedirectionException(
                    Response.Status.SEE_OTHER, URI.create("/attempts/" + open.attempt().id + "/review"));
        }
        Stage filled = Arrays.stream(Stage.values())
                .filter(known -> known.name().equalsIgnoreCase(stage))
                .findFirst()
                .orElse(null);
        return Attempts.question.of(
                open, question, filled, Fields.of(address.getQueryParameters()), List.of(), clock.instant());
    }

    private static QuestionCard firstOpen(List<QuestionCard> cards) {
        return cards.stream().filter(card -> !card.done()).findFirst().orElse(cards.get(cards.size() - 1));
    }

    private static QuestionCard named(List<QuestionCard> cards, String question) {
        return cards.stream()
                .filter(card -> card.question().id().equals(question))
                .findFirst()
                .orElseThrow(Trouble::notFound);
    }
}
