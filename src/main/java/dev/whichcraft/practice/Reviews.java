package dev.whichcraft.practice;

import dev.whichcraft.attempts.events.AttemptSubmitted;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Credit;
import dev.whichcraft.domain.grading.Verdict;
import dev.whichcraft.domain.mastery.fsrs.Rating;
import dev.whichcraft.library.Library;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes every question that was answered in an attempt a card, and an attempt a review of it. */
@ApplicationScoped
public class Reviews {

    @Inject
    Library library;

    void note(@Observes AttemptSubmitted submitted) {
        library.course(submitted.course()).ifPresent(course -> note(submitted, course));
    }

    private static void note(AttemptSubmitted submitted, Course course) {
        Map<String, PracticeCard> cards = PracticeCard.of(submitted.person(), submitted.course()).stream()
                .collect(Collectors.toMap(card -> card.question, Function.identity()));
        for (Question question : submitted.paper().questions()) {
            Optional<Given> given = submitted.paper().telling(question, Stage.SCENARIO);
            if (given.isPresent() && given.get().response() instanceof Answered first) {
                PracticeCard card = cards.computeIfAbsent(
                        question.id(),
                        id -> PracticeCard.fresh(
                                submitted.person(), submitted.course(), submitted.quiz(), id, submitted.at()));
                Rating rating = rating(question, first);
                review(card, rating, first, Deck.Asked.evidence(course, question), submitted);
            }
        }
    }

    /**
     * Marks may be told long after the hand-in. Where the question came up again meanwhile, the card is scheduled from all
     * of its reviews in the order of time, and what was answered last stays what was answered last.
     */
    private static void review(
            PracticeCard card, Rating rating, Answered first, String evidence, AttemptSubmitted submitted) {
        String version = submitted.paper().quiz().hash();
        boolean oldNews = card.askedSince(submitted.at());
        if (oldNews) {
            card.reviews++;
        } else {
            card.reviewed(rating, first.confidence(), evidence, submitted.at());
        }
        PracticeReview.note(card, rating, first.confidence(), null, version, submitted.at());
        if (oldNews) {
            card.replay(PracticeReview.log(card.personId, card.course, card.question));
        }
    }

    /** By the first answer alone: what a second try found was not recalled. */
    static Rating rating(Question question, Answered first) {
        double credit = Credit.of(question.task(Stage.SCENARIO).orElseThrow(), first);
        return Rating.of(Verdict.of(credit), false, false);
    }
}
