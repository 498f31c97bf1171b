package dev.whichcraft.practice;

import dev.whichcraft.attempts.forms.Entry;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.attempts.forms.Sent;
import dev.whichcraft.attempts.versions.QuizVersion;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.mastery.fsrs.Rating;
import dev.whichcraft.library.Library;
import dev.whichcraft.people.Me;
import dev.whichcraft.people.SignIn;
import dev.whichcraft.practice.Deck.Asked;
import dev.whichcraft.web.Trouble;
import jakarta.annotation.security.PermitAll;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Takes an answer to a card, and says when the card comes back. */
@Path("/practice/answers")
@PermitAll
public class PracticeAnswers {

    @Inject
    Library library;

    @Inject
    Decks decks;

    @Inject
    Event<PracticeAnswered> answered;

    @Inject
    Me me;

    @Inject
    Clock clock;

    @POST
    @Transactional
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response answer(MultivaluedMap<String, String> form) {
        if (me.id().isEmpty()) {
            return SignIn.thenBackTo("/practice");
        }
        Sent sent = Sent.of(form);
        String course = Optional.ofNullable(form.getFirst("course")).orElse("");
        Asked asked = PracticeCard.toChange(me.signedIn(), course, sent.question())
                .flatMap(card -> Asked.of(card, library))
                .orElseThrow(Trouble::notFound);
        decks.withheld(me.signedIn(), clock.instant()).check(asked.card().key());
        Fields fields = Fields.of(form);
        Entry entry = Entry.of(asked.question().task(Stage.SCENARIO).orElseThrow(), fields);
        if (entry.answer().isEmpty()) {
            return Response.status(400)
                    .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                    .entity(Practice.ask(asked, 0, 0, fields, entry.missing()))
                    .build();
        }
        review(asked, number(form), entry.answer().orElseThrow());
        return Response.seeOther(page(asked.card())).build();
    }

    private void review(Asked asked, int number, Answered answer) {
        PracticeCard card = asked.card();
        boolean same = number == card.reviews
                && PracticeReview.of(card.personId, card.course, card.question, number)
                        .filter(PracticeReview::here)
                        .filter(review -> review.answer().equals(answer))
                        .isPresent();
        if (same) {
            return;
        }
        if (number != card.reviews + 1) {
            throw new Trouble(
                    409,
                    "This was answered before",
                    "Another answer to this question was saved first, perhaps in another window or on another device."
                            + " That one counts.",
                    "/practice",
                    "Go on with practice");
        }
        Instant now = clock.instant();
        Rating rating = Reviews.rating(asked.question(), answer);
        QuizVersion.keep(card.course, asked.quiz(), now);
        card.reviewed(rating, answer.confidence(), Asked.evidence(asked.course(), asked.question()), now);
        PracticeReview.note(
                card, rating, answer.confidence(), answer, asked.quiz().hash(), now);
        answered.fire(
                new PracticeAnswered(card.personId, card.course, asked.quiz().slug(), now));
    }

    static int number(MultivaluedMap<String, String> form) {
        String number = Optional.ofNullable(form.getFirst("number")).orElse("");
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }

    static URI page(PracticeCard card) {
        return UriBuilder.fromPath("/practice")
                .queryParam("answered", "{key}")
                .fragment("answered")
                .build(card.key());
    }
}
