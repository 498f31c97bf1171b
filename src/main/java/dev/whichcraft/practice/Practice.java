package dev.whichcraft.practice;

import dev.whichcraft.attempts.cards.QuestionCard;
import dev.whichcraft.attempts.forms.Entry.Missing;
import dev.whichcraft.attempts.forms.Fields;
import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.ReviewRules.When;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.mastery.practice.Forecast;
import dev.whichcraft.domain.mastery.practice.Limits;
import dev.whichcraft.domain.mastery.practice.Session;
import dev.whichcraft.people.Me;
import dev.whichcraft.practice.Deck.Asked;
import dev.whichcraft.web.Trouble;
import dev.whichcraft.web.Visitor;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.util.List;
import java.util.Random;

/** The question that is due, the feedback on the one before, and what the coming days bring. */
@Path("/practice")
@Authenticated
public class Practice {

    @Inject
    Decks decks;

    @Inject
    HandedOut handedOut;

    @Inject
    Me me;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    /** A question; {@code left} counts it and those after it today, 0 for not known, {@code later} those that wait. */
    record question(
            Asked asked, Course course, QuestionCard card, int number, int left, int later, List<Missing> missing)
            implements TemplateInstance {}

    record answered(Asked asked, Course course, QuestionCard card, PracticeReview review, int left)
            implements TemplateInstance {}

    /** Nothing to ask; {@code done} counts today's questions, {@code full} says whether that is all that a day may ask, {@code most}. */
    record rest(
            Session session,
            Forecast forecast,
            List<Asked> leeches,
            boolean begun,
            int withheld,
            int done,
            boolean full,
            int most)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("answered") @DefaultValue("") String answered) {
        Deck deck = decks.of(me.signedIn(), clock.instant(), visitor.zone());
        if (!answered.isEmpty()) {
            return feedback(deck, answered);
        }
        Session session = deck.session();
        if (session.now().isEmpty()) {
            List<Asked> leeches = session.leeches().stream()
                    .map(entry -> deck.cards().get(entry.key()))
                    .toList();
            return new rest(
                    session,
                    deck.forecast(),
                    leeches,
                    !deck.cards().isEmpty(),
                    deck.withheld(),
                    deck.today().asked().size(),
                    deck.fullDay(),
                    Limits.DEFAULT.questions());
        }
        Asked due = deck.cards().get(session.now().get(0).key());
        return ask(due, session.now().size(), session.later().size(), Fields.NONE, List.of());
    }

    /** A question with its form. */
    static TemplateInstance ask(Asked asked, int left, int later, Fields filled, List<Missing> missing) {
        int number = asked.card().reviews + 1;
        Paper paper = new Paper(asked.quiz().practised(), layout(asked.quiz(), asked, number), List.of(), When.DURING);
        QuestionCard card = QuestionCard.of(asked.course(), paper, asked.question(), filled);
        return new question(asked, asked.course(), card.untwisted(), number, left, later, missing);
    }

    private TemplateInstance feedback(Deck deck, String key) {
        Asked asked = deck.cards().get(key);
        if (asked == null) {
            decks.withheld(me.signedIn(), deck.now()).check(key);
            throw Trouble.notFound();
        }
        PracticeCard card = asked.card();
        PracticeReview review = PracticeReview.of(card.personId, card.course, card.question, card.reviews)
                .filter(PracticeReview::here)
                .orElseThrow(Trouble::notFound);
        Quiz quiz = handedOut.quiz(review.quizHash, asked.quiz().slug()).practised();
        Given given = new Given(card.question, Stage.SCENARIO, 1, review.answer(), review.reviewedAt);
        Paper paper = new Paper(quiz, layout(quiz, asked, card.reviews), List.of(given), When.CLOSED);
        QuestionCard shown = QuestionCard.of(
                asked.course(), paper, quiz.question(card.question).orElseThrow(), Fields.NONE);
        return new answered(
                asked,
                asked.course(),
                shown.untwisted(),
                review,
                deck.session().now().size());
    }

    /** The order of options: another at each review, and the same at each look. */
    private static Layout layout(Quiz quiz, Asked asked, int number) {
        return Layout.shuffled(quiz, new Random(asked.card().key().hashCode() * 31L + number));
    }
}
