package dev.whichcraft.attempts;

import dev.whichcraft.attempts.events.AttemptEvent;
import dev.whichcraft.attempts.events.AttemptHandedIn;
import dev.whichcraft.attempts.events.AttemptSubmitted;
import dev.whichcraft.attempts.marks.Remarks;
import dev.whichcraft.attempts.timing.Due;
import dev.whichcraft.attempts.timing.Times;
import dev.whichcraft.attempts.versions.Assigned;
import dev.whichcraft.attempts.versions.QuizVersion;
import dev.whichcraft.attempts.versions.Terms;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.attempt.State;
import dev.whichcraft.domain.attempt.Timeline;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.grading.Score;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Filter;
import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One person taking one quiz once. Queries leave out previews, which count nowhere; by its id one is found. */
@Entity
@FilterDef(name = "counting", defaultCondition = "not preview", autoEnabled = true)
@Filter(name = "counting")
@IdClass(Attempt.Key.class)
public class Attempt extends PanacheEntityBase {

    /** Identifies an attempt; found only together with its person. */
    public record Key(UUID personId, UUID id) {}

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

    /** Ids of the questions to look at again. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> flags = List.of();

    @Embedded
    public Times times;

    /** On which terms it was assigned; null when the person takes it of their own accord. */
    @Embedded
    public Assigned assigned;

    /** Whether an instructor takes it only to see what learners see. */
    public boolean preview;

    public Double points;

    @Column(name = "max_points")
    public Integer maxPoints;

    /** What became of its result later. */
    @Embedded
    public Remarks remarks = new Remarks();

    /** The attempt of this id, if it is this person's. */
    public static Optional<Attempt> of(UUID person, UUID id) {
        return findByIdOptional(new Key(person, id));
    }

    /** The same as somebody else left it, whatever was read before. */
    static Optional<Attempt> anew(UUID person, UUID id) {
        getEntityManager().clear();
        return of(person, id);
    }

    /** The same, while nobody else can change it until the transaction ends. */
    static Optional<Attempt> toChange(UUID person, UUID id) {
        return findByIdOptional(new Key(person, id), LockModeType.PESSIMISTIC_WRITE);
    }

    /** All attempts of a person at the quizzes of a course, newest first. */
    public static List<Attempt> ofCourse(UUID person, String course) {
        return list("personId = ?1 and course = ?2 order by times.startedAt desc", person, course);
    }

    /** All attempts of a person at a quiz, newest first. */
    public static List<Attempt> ofQuiz(UUID person, String course, String quiz) {
        return list("personId = ?1 and course = ?2 and quiz = ?3 order by times.startedAt desc", person, course, quiz);
    }

    /** All attempts of a person. */
    public static List<Attempt> ofPerson(UUID person) {
        return list("personId", person);
    }

    /** The attempts of a person that can be answered, while nobody else can change them until the transaction ends. */
    static List<Attempt> runningToChange(UUID person) {
        return find("personId = ?1 and times.state in ?2", person, List.of(State.IN_PROGRESS, State.OVERDUE))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Some of the attempts, of whomever, with which the clock has something to do; those that follow on another one. */
    static List<Due> due(Instant now, Due after, int limit) {
        return find(
                        "select personId, id, times.alarm from Attempt where times.alarm < ?1"
                                + " and (times.alarm > ?2 or times.alarm = ?2 and id > ?3) order by times.alarm, id",
                        now,
                        after.alarm(),
                        after.id())
                .page(0, limit)
                .project(Due.class)
                .list();
    }

    /** An attempt to be changed, unless somebody else changes it at this moment. */
    static Optional<Attempt> free(Key key) {
        Map<String, Object> skip = Map.of("jakarta.persistence.lock.timeout", -2);
        return Optional.ofNullable(getEntityManager().find(Attempt.class, key, LockModeType.PESSIMISTIC_WRITE, skip));
    }

    /** Begins an attempt; there must be none that runs. */
    static Attempt start(Key key, String course, Quiz quiz, Layout layout, Timeline timeline, Terms terms) {
        QuizVersion.keep(course, quiz, timeline.startedAt());
        Attempt attempt = new Attempt();
        attempt.personId = key.personId();
        attempt.id = key.id();
        attempt.course = course;
        attempt.quiz = quiz.slug();
        attempt.quizHash = quiz.hash();
        attempt.layout = layout.stored();
        attempt.times = Times.of(timeline);
        attempt.assigned = Assigned.on(terms);
        attempt.preview = terms.preview();
        attempt.persist();
        return attempt;
    }

    /** This attempt with its questions and all that was answered, as it is at a moment. */
    Paper paper(Quiz handedOut, List<Given> given, Instant now) {
        return new Paper(handedOut, Layout.parse(layout), given, times.line().when(now));
    }

    /** Hands the attempt in; once more changes nothing. */
    List<AttemptEvent> submit(Paper paper, Instant now) {
        return store(times.line().submit(paper.quiz().settings(), now), paper);
    }

    /** Lets happen what the clock brought about until now. */
    List<AttemptEvent> catchUp(Paper paper, Instant now) {
        return store(times.line().catchUp(paper.quiz().settings(), now), paper);
    }

    /** Takes over what happened to it; returns what others want to hear of that: of a preview, nothing. */
    private List<AttemptEvent> store(Timeline next, Paper paper) {
        Timeline before = times.line();
        List<AttemptEvent> events = new ArrayList<>();
        times = next.equals(before) ? times : Times.of(next);
        if (next.state().handedIn() && !before.state().handedIn()) {
            Score score = paper.score();
            points = score.points();
            maxPoints = score.max();
            events.add(new AttemptHandedIn(personId, id, course, quiz, times.submittedAt, paper));
        }
        if (next.told() && !before.told()) {
            events.add(new AttemptSubmitted(personId, course, quiz, score().share(), times.submittedAt, paper));
        }
        return preview ? List.of() : events;
    }

    /** The result of an attempt that was handed in. */
    public Score score() {
        return new Score(points, maxPoints);
    }

    /** Whether it can still be answered. */
    public boolean running() {
        return times.state.running();
    }
}
