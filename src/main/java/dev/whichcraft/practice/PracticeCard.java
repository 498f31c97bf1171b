package dev.whichcraft.practice;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.mastery.fsrs.Card;
import dev.whichcraft.domain.mastery.fsrs.Memory;
import dev.whichcraft.domain.mastery.fsrs.Rating;
import dev.whichcraft.domain.mastery.fsrs.Scheduler;
import dev.whichcraft.domain.mastery.fsrs.State;
import dev.whichcraft.domain.mastery.practice.Entry;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One question in a person's practice. */
@Entity
@Table(name = "practice_card")
@IdClass(PracticeCard.Key.class)
public class PracticeCard extends PanacheEntityBase {

    /** Identifies a card. */
    public record Key(UUID personId, String course, String question) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public String course;

    @Id
    public String question;

    /** Slug of the quiz that the question was from when the card was made; it may have moved to another one since. */
    public String quiz;

    @Enumerated(EnumType.STRING)
    public State state;

    public int step;

    public Double stability;

    public Double difficulty;

    public Instant due;

    @Column(name = "last_review")
    public Instant lastReview;

    public int reviews;

    public int lapses;

    /** Version of the weights that scheduled it. */
    public String weights;

    /** Hash of the claims that decided it when it was last asked. */
    public String evidence;

    @Column(name = "last_right")
    public Boolean lastRight;

    @Enumerated(EnumType.STRING)
    @Column(name = "last_confidence")
    public Confidence lastConfidence;

    /** All cards of a person, in the order of their courses and questions. */
    static List<PracticeCard> of(UUID person) {
        return list("personId = ?1 order by course, quiz, question", person);
    }

    /** The cards of a person in a course. */
    static List<PracticeCard> of(UUID person, String course) {
        return list("personId = ?1 and course = ?2", person, course);
    }

    /** The card of a person, while nobody else can change it until the transaction ends. */
    static Optional<PracticeCard> toChange(UUID person, String course, String question) {
        return findByIdOptional(new Key(person, course, question), LockModeType.PESSIMISTIC_WRITE);
    }

    /** A card that was never asked. */
    static PracticeCard fresh(UUID person, String course, String quiz, String question, Instant now) {
        PracticeCard card = new PracticeCard();
        card.personId = person;
        card.course = course;
        card.quiz = quiz;
        card.question = question;
        card.take(Card.fresh(now));
        return card;
    }

    /**
     * Schedules the card after an answer.
     *
     * @param evidence hash of the claims that decide it now
     */
    void reviewed(Rating rating, Confidence confidence, String evidence, Instant now) {
        this.evidence = evidence;
        take(Scheduler.DEFAULT.next(card(), rating, now, key()));
        lastRight = rating != Rating.AGAIN;
        lastConfidence = confidence;
        persist();
    }

    /** Whether it was asked again after this moment. */
    boolean askedSince(Instant moment) {
        return lastReview != null && lastReview.isAfter(moment);
    }

    /** Schedules the card anew from its whole log, as when a rating in it changed. */
    void replay(List<Scheduler.Review> log) {
        take(Scheduler.DEFAULT.replay(log, key()));
    }

    /** Names the card among all of the person's. */
    String key() {
        return key(course, question);
    }

    /** Names the card of a question among all of a person's. */
    static String key(String course, String question) {
        return course + "/" + question;
    }

    /**
     * This card with what its place in the queue hangs on.
     *
     * @param quiz slug of the quiz that the question is from, and so of its section
     * @param twin id of the question's twin; empty for none
     * @param changed whether a claim changed on which it rests, so that it comes back at once
     */
    Entry entry(String quiz, String twin, boolean changed, Instant now) {
        return new Entry(
                key(),
                course + "/" + quiz,
                twin.isEmpty() ? "" : course + "/" + twin,
                changed ? card().broughtBack(now) : card(),
                lastConfidence == null
                        ? Optional.empty()
                        : Optional.of(new Entry.Answer(Boolean.TRUE.equals(lastRight), lastConfidence)));
    }

    Card card() {
        return new Card(
                stability == null ? Optional.empty() : Optional.of(new Memory(stability, difficulty)),
                state,
                step,
                due,
                Optional.ofNullable(lastReview),
                reviews,
                lapses);
    }

    private void take(Card card) {
        stability = card.memory().map(Memory::stability).orElse(null);
        difficulty = card.memory().map(Memory::difficulty).orElse(null);
        state = card.state();
        step = card.step();
        due = card.due();
        lastReview = card.lastReview().orElse(null);
        reviews = card.reviews();
        lapses = card.lapses();
        weights = Scheduler.DEFAULT.weights().version();
    }
}
