package dev.whichcraft.practice;

import dev.whichcraft.attempts.QuestionCard;
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
import dev.whichcraft.domain.mastery.practice.Session;
import dev.whichcraft.library.Library;
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
    Library library;

    @Inject
    HandedOut handedOut;

    @Inject
    Me me;

    @Inject
    Visitor visitor;

    @Inject
    Clock clock;

    record question(Asked asked, Course course, QuestionCard card, int number, int left, List<Missing> missing)
            implements TemplateInstance {}

    record answered(Asked asked, Course course, QuestionCard card, int left) implements TemplateInstance {}

    record rest(Session session, Forecast forecast, List<Asked> leeches, boolean begun) implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("answered") @DefaultValue("") String answered) {
        Deck deck = Deck.of(me.signedIn(), library, clock.instant(), visitor.zone());
        if (!answered.isEmpty()) {
            return feedback(deck, answered);
        }
        Session session = deck.session();
        if (session.now().isEmpty()) {
            List<Asked> leeches = session.leeches().stream()
                    .map(entry -> deck.cards().get(entry.key()))
                    .toList();
            return new rest(session, deck.forecast(), leeches, !deck.cards().isEmpty());
        }
        Asked due = deck.cards().get(session.now().get(0).key());
        return ask(due, session.now().size(), Fields.NONE, List.of());
    }

    /** A question with its form. */
    static TemplateInstance ask(Asked asked, int left, Fields filled, List<Missing> missing) {
        int number = asked.card().reviews + 1;
        Paper paper = new Paper(asked.quiz().practised(), layout(asked.quiz(), asked, number), List.of(), When.DURING);
        QuestionCard card = QuestionCard.of(asked.course(), paper, asked.question(), filled);
        return new question(asked, asked.course(), card.untwisted(), number, left, missing);
    }

    private TemplateInstance feedback(Deck deck, String key) {
        Asked asked = deck.cards().get(key);
        if (asked == null) {
            throw Trouble.notFound();
        }
        PracticeCard card = asked.card();
        PracticeReview review = PracticeReview.of(card.personId, card.course, card.question, card.reviews)
                .filter(PracticeReview::here)
                .orElseThrow(Trouble::notFound);
        Quiz quiz = handedOut.quiz(review.quizHash, card.quiz).practised();
        Given given = new Given(card.question, Stage.SCENARIO, 1, review.answer(), review.reviewedAt);
        Paper paper = new Paper(quiz, layout(quiz, asked, card.reviews), List.of(given), When.CLOSED);
        QuestionCard shown = QuestionCard.of(
                asked.course(), paper, quiz.question(card.question).orElseThrow(), Fields.NONE);
        return new answered(
                asked, asked.course(), shown.untwisted(), deck.session().now().size());
    }

    /** The order of options: another at each review, and the same at each look. */
    private static Layout layout(Quiz quiz, Asked asked, int number) {
        return Layout.shuffled(quiz, new Random(asked.card().key().hashCode() * 31L + number));
    }
}
