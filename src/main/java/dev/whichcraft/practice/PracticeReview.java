package dev.whichcraft.practice;

import dev.whichcraft.attempts.forms.Stored;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.mastery.Recall;
import dev.whichcraft.domain.mastery.fsrs.Rating;
import dev.whichcraft.domain.mastery.fsrs.Scheduler;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One time a question came up. Never changed, but for the word that it was easy. */
@Entity
@Table(name = "practice_review")
@IdClass(PracticeReview.Key.class)
public class PracticeReview extends PanacheEntityBase {

    /** Identifies a review. */
    public record Key(UUID personId, String course, String question, int number) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public String course;

    @Id
    public String question;

    /** Counts the reviews of this card, from 1, as they became known: an exam may be told later than it was taken. */
    @Id
    public int number;

    @Enumerated(EnumType.STRING)
    public Rating rating;

    @Enumerated(EnumType.STRING)
    public Confidence confidence;

    /** The option that was picked; null for other answers, and for a review that came from an attempt. */
    public String picked;

    /** Any other answer; null for a review that came from an attempt, which keeps its own answers. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String response;

    /** The version of the quiz that was asked. */
    @Column(name = "quiz_hash")
    public String quizHash;

    @Column(name = "reviewed_at")
    public Instant reviewedAt;

    /** When the person said that it was easy; null when they did not. Then it is scheduled as easy, not as rated. */
    @Column(name = "easy_at")
    public Instant easyAt;

    /** The review of this number, if there was one. */
    static Optional<PracticeReview> of(UUID person, String course, String question, int number) {
        return findByIdOptional(new Key(person, course, question, number));
    }

    /** What a person practised since a moment, oldest first. */
    static List<PracticeReview> since(UUID person, Instant start) {
        return list(
                "personId = ?1 and reviewedAt >= ?2 and (picked is not null or response is not null) order by reviewedAt",
                person,
                start);
    }

    /** All reviews of a card, oldest first. */
    static List<Scheduler.Review> log(UUID person, String course, String question) {
        List<PracticeReview> reviews = list(
                "personId = ?1 and course = ?2 and question = ?3 order by reviewedAt, number",
                person,
                course,
                question);
        return reviews.stream()
                .map(review ->
                        new Scheduler.Review(review.easyAt == null ? review.rating : Rating.EASY, review.reviewedAt))
                .toList();
    }

    /** How a person remembered questions of a course when practice asked them, in any order. */
    public static List<Recall> recalls(UUID person, String course, Collection<String> questions) {
        List<PracticeReview> reviews = list(
                "personId = ?1 and course = ?2 and question in ?3 order by question, reviewedAt, number",
                person,
                course,
                questions);
        return recalls(reviews);
    }

    /** The same of several people and all courses, by person and course. */
    public static Map<UUID, Map<String, List<Recall>>> recalls(Collection<UUID> people) {
        List<PracticeReview> reviews =
                list("personId in ?1 order by personId, course, question, reviewedAt, number", people);
        return reviews.stream()
                .collect(Collectors.groupingBy(
                        review -> review.personId,
                        Collectors.groupingBy(
                                review -> review.course,
                                Collectors.collectingAndThen(Collectors.toList(), PracticeReview::recalls))));
    }

    private static List<Recall> recalls(List<PracticeReview> ofCourse) {
        List<Recall> recalls = new ArrayList<>();
        for (int i = 1; i < ofCourse.size(); i++) {
            PracticeReview before = ofCourse.get(i - 1);
            PracticeReview review = ofCourse.get(i);
            if (review.here() && review.question.equals(before.question)) {
                recalls.add(new Recall(
                        review.question,
                        review.rating != Rating.AGAIN,
                        Duration.between(before.reviewedAt, review.reviewedAt),
                        review.reviewedAt));
            }
        }
        return recalls;
    }

    /** Whether the person may still call it easy: it was recalled, and they did not say so before. */
    public boolean mayBeEasy() {
        return rating == Rating.GOOD && easyAt == null;
    }

    /** Whether it was answered in practice, not in an attempt. */
    boolean here() {
        return picked != null || response != null;
    }

    /** What was answered. */
    Answered answer() {
        return picked == null ? Stored.answer(response, confidence) : new Picked(picked, confidence);
    }

    /**
     * Notes that a card came up; its count says which time it was.
     *
     * @param confidence of the answer, wherever it was given
     * @param answer that was given here; null when it was given in an attempt
     */
    static void note(
            PracticeCard card, Rating rating, Confidence confidence, Answered answer, String quizHash, Instant now) {
        PracticeReview review = new PracticeReview();
        review.personId = card.personId;
        review.course = card.course;
        review.question = card.question;
        review.number = card.reviews;
        review.rating = rating;
        review.confidence = confidence;
        if (answer instanceof Picked option) {
            review.picked = option.option();
        } else if (answer != null) {
            review.response = Stored.json(answer);
        }
        review.quizHash = quizHash;
        review.reviewedAt = now;
        review.persist();
    }
}
