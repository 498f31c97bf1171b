package dev.whichcraft.attempts;

import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.attempt.Saving;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Credit;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.domain.mastery.Result;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** One person taking one quiz once. */
@Entity
@IdClass(Attempt.Key.class)
public class Attempt extends PanacheEntityBase {

    /** Identifies an attempt; found only together with its person. */
    public record Key(UUID personId, UUID id) {}

    /** Where an attempt is. */
    public enum State {
        IN_PROGRESS,
        SUBMITTED
    }

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public UUID id;

    public String course;

    public String quiz;

    @Column(name = "quiz_hash")
    public String quizHash;

    public String[] layout;

    @Enumerated(EnumType.STRING)
    public State state;

    @Column(name = "started_at")
    public Instant startedAt;

    @Column(name = "submitted_at")
    public Instant submittedAt;

    public Double points;

    @Column(name = "max_points")
    public Integer maxPoints;

    /** The attempt of this id, if it is this person's. */
    static Optional<Attempt> of(UUID person, UUID id) {
        return findByIdOptional(new Key(person, id));
    }

    /** The same, while nobody else can change it until the transaction ends. */
    static Optional<Attempt> toChange(UUID person, UUID id) {
        return findByIdOptional(new Key(person, id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** The attempt at this quiz that the person is in, if any. */
    public static Optional<Attempt> running(UUID person, String course, String quiz) {
        return find(
                        "personId = ?1 and course = ?2 and quiz = ?3 and state = ?4",
                        person,
                        course,
                        quiz,
                        State.IN_PROGRESS)
                .firstResultOptional();
    }

    /** All attempts of a person at the quizzes of a course, newest first. */
    public static List<Attempt> ofCourse(UUID person, String course) {
        return list("personId = ?1 and course = ?2 order by startedAt desc", person, course);
    }

    /** All attempts of a person at a quiz, newest first. */
    public static List<Attempt> ofQuiz(UUID person, String course, String quiz) {
        return list("personId = ?1 and course = ?2 and quiz = ?3 order by startedAt desc", person, course, quiz);
    }

    /** Everything a person ever answered in a course, attempt by attempt, newest first. */
    public static List<Paper> papers(UUID person, String course, Function<String, Quiz> handedOut) {
        Map<UUID, List<Given>> given = Answer.ofCourse(person, course);
        return ofCourse(person, course).stream()
                .map(attempt -> new Paper(
                        handedOut.apply(attempt.quizHash),
                        Layout.parse(attempt.layout),
                        given.getOrDefault(attempt.id, List.of()),
                        !attempt.running()))
                .toList();
    }

    /** The results of a person in a quiz, oldest first. */
    public static List<Result> results(UUID person, String course, String quiz) {
        List<Attempt> submitted = list(
                "personId = ?1 and course = ?2 and quiz = ?3 and state = ?4 order by submittedAt",
                person,
                course,
                quiz,
                State.SUBMITTED);
        return submitted.stream()
                .map(attempt -> new Result(attempt.score().share(), attempt.submittedAt))
                .toList();
    }

    /** Begins an attempt, unless one is running: two clicks at once begin one. */
    static Attempt start(UUID person, UUID newId, String course, Quiz quiz, Layout layout, Instant now) {
        QuizVersion.keep(course, quiz, now);
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state, started_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, 'IN_PROGRESS', ?7) on conflict do nothing""")
                .setParameter(1, person)
                .setParameter(2, newId)
                .setParameter(3, course)
                .setParameter(4, quiz.slug())
                .setParameter(5, quiz.hash())
                .setParameter(6, layout.stored())
                .setParameter(7, now)
                .executeUpdate();
        return running(person, course, quiz.slug()).orElseThrow();
    }

    /** This attempt with all that was answered. */
    Paper paper(Quiz handedOut) {
        return new Paper(handedOut, Layout.parse(layout), Answer.of(personId, id), !running());
    }

    /**
     * Saves a response, if it is new.
     *
     * @param revision which response to this stage it is, counted from 1, as the sender saw it
     * @throws IllegalArgumentException when the response picks what is not offered
     */
    Saving answer(Paper paper, Question question, Stage stage, int revision, Response response, Instant now) {
        Saving saving = paper.saving(question, stage, revision, response);
        if (saving == Saving.NEW) {
            double credit = Credit.of(question.task(stage).orElseThrow(), response);
            Answer.save(personId, id, new Given(question.id(), stage, revision, response, now), credit);
        }
        return saving;
    }

    /** Hands the attempt in; once more changes nothing. */
    Optional<AttemptSubmitted> submit(Paper paper, Instant now) {
        if (state == State.SUBMITTED) {
            return Optional.empty();
        }
        Score score = paper.score();
        points = score.points();
        maxPoints = score.max();
        state = State.SUBMITTED;
        submittedAt = now;
        return Optional.of(new AttemptSubmitted(personId, course, quiz, score.share(), now, paper));
    }

    /** The result of an attempt that was handed in. */
    public Score score() {
        return new Score(points, maxPoints);
    }

    /** Whether it can still be answered. */
    public boolean running() {
        return state == State.IN_PROGRESS;
    }
}
