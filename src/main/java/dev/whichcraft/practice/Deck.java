package dev.whichcraft.practice;

import dev.whichcraft.domain.content.Claim;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.mastery.fsrs.Weights;
import dev.whichcraft.domain.mastery.practice.Entry;
import dev.whichcraft.domain.mastery.practice.Forecast;
import dev.whichcraft.domain.mastery.practice.Limits;
import dev.whichcraft.domain.mastery.practice.Queue;
import dev.whichcraft.domain.mastery.practice.Session;
import dev.whichcraft.domain.mastery.practice.Today;
import dev.whichcraft.library.Library;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A person's cards together with the questions they stand for. Cards whose question is gone from the course stay in the
 * rows and out of the deck.
 *
 * @param cards by key, with what they ask
 * @param withheld how many more wait for an exam
 * @param today what was asked since the person's day began
 * @param now the moment
 * @param zone where the person's days begin and end
 */
record Deck(Map<String, Asked> cards, int withheld, Today today, Instant now, ZoneId zone) {

    private static final int FORECAST_DAYS = 7;

    /**
     * A card and its question, as the course has it today.
     *
     * @param card the row
     * @param quiz in which it stands today, which may be another one than when the card was made
     * @param changed whether a claim behind it changed since it was last asked
     */
    record Asked(PracticeCard card, Course course, Quiz quiz, Question question, boolean changed) {

        static Optional<Asked> of(PracticeCard card, Library library) {
            return library.course(card.course).flatMap(course -> course.quizzes()
                    .flatMap(quiz -> quiz
                            .question(card.question)
                            .map(question -> new Asked(
                                    card,
                                    course,
                                    quiz,
                                    question,
                                    !unchanged(card.evidence, evidence(course, question))))
                            .stream())
                    .findFirst());
        }

        /** Whether a card rests on what it rested on; a claim that is cited in addition changes none of it. */
        private static boolean unchanged(String then, String now) {
            return then != null && List.of(now.split("-")).containsAll(List.of(then.split("-")));
        }

        /** What the claims say that a question rests on; changes when one of them does. */
        static String evidence(Course course, Question question) {
            return question.cited().stream()
                    .flatMap(id -> course.claim(id).stream())
                    .map(Claim::hash)
                    .collect(Collectors.joining("-"));
        }
    }

    static Deck of(UUID person, Library library, Withheld withheld, Instant now, ZoneId zone) {
        Map<Boolean, List<Asked>> found = PracticeCard.of(person).stream()
                .flatMap(card -> Asked.of(card, library).stream())
                .collect(Collectors.partitioningBy(
                        asked -> withheld.keys().contains(asked.card().key())));
        Map<String, Asked> cards = found.get(false).stream()
                .collect(Collectors.toMap(asked -> asked.card().key(), Function.identity()));
        Instant dayBegan = now.atZone(zone).toLocalDate().atStartOfDay(zone).toInstant();
        List<String> done = PracticeReview.since(person, dayBegan).stream()
                .map(review -> review.course + "/" + review.question)
                .toList();
        Optional<String> last = done.isEmpty() ? Optional.empty() : Optional.of(done.get(done.size() - 1));
        return new Deck(
                cards,
                found.get(true).size(),
                new Today(done.stream().collect(Collectors.toSet()), 0, last),
                now,
                zone);
    }

    /** What to ask now, and what waits. */
    Session session() {
        return queue().session(today, now, Weights.DEFAULT);
    }

    /** Whether the day has asked as much as one day may. */
    boolean fullDay() {
        return today.asked().size() >= Limits.DEFAULT.questions();
    }

    /** How much the coming days bring. */
    Forecast forecast() {
        return Forecast.of(queue(), today, now, zone, FORECAST_DAYS);
    }

    private Queue queue() {
        List<Entry> entries = cards.values().stream()
                .map(asked ->
                        asked.card().entry(asked.quiz().slug(), asked.question().twin(), asked.changed(), now))
                .toList();
        return new Queue(entries, Limits.DEFAULT);
    }
}
