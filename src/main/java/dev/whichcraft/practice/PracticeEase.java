package dev.whichcraft.practice;

import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import dev.whichcraft.web.Trouble;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.Optional;

/** Takes the person's word that the question they just got right was easy, so that it comes back later. */
@Path("/practice/ease")
@PermitAll
public class PracticeEase {

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response easy(MultivaluedMap<String, String> form) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/practice");
        }
        String course = Optional.ofNullable(form.getFirst("course")).orElse("");
        String question = Optional.ofNullable(form.getFirst("question")).orElse("");
        int number = PracticeAnswers.number(form);
        PracticeCard card =
                PracticeCard.toChange(me.signedIn(), course, question).orElseThrow(Trouble::notFound);
        PracticeReview review = PracticeReview.of(card.personId, course, question, number)
                .filter(PracticeReview::here)
                .orElseThrow(Trouble::notFound);
        if (review.easyAt == null) {
            call(review, card);
        }
        return Response.seeOther(PracticeAnswers.page(card)).build();
    }

    private void call(PracticeReview review, PracticeCard card) {
        if (!review.mayBeEasy() || review.number != card.reviews) {
            throw new Trouble(
                    409,
                    "This can no longer be called easy",
                    "Only the latest answer can, and only when it was right. Nothing was changed.",
                    "/practice",
                    "Go on with practice");
        }
        review.easyAt = clock.instant();
        card.replay(PracticeReview.log(card.personId, card.course, card.question));
    }
}
