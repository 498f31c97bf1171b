package dev.whichcraft.progress;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.mastery.Move;
import dev.whichcraft.domain.mastery.Moves;
import dev.whichcraft.domain.mastery.Result;
import dev.whichcraft.domain.tally.LevelSteps;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** How a person stands in one quiz, from all their finished attempts at it. */
@Entity
@IdClass(Standing.Key.class)
public class Standing extends PanacheEntityBase {

    /** Identifies a standing. */
    public record Key(UUID personId, String course, String quiz) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public String course;

    @Id
    public String quiz;

    @Enumerated(EnumType.STRING)
    public Level level;

    /** Best share of full marks, 0 to 1. */
    public double best;

    /** Latest share of full marks, 0 to 1. */
    public double last;

    /** Number of finished attempts. */
    public int attempts;

    @Column(name = "last_at")
    public Instant lastAt;

    /** The level before the latest move; null, as is the rest of the move, where an older program wrote the row. */
    @Enumerated(EnumType.STRING)
    @Column(name = "moved_from")
    public Level movedFrom;

    @Enumerated(EnumType.STRING)
    @Column(name = "moved_by")
    public Move.Cause movedBy;

    @Column(name = "moved_at")
    public Instant movedAt;

    /** The level at the end of each week in which it moved, as {@link LevelSteps} keeps it. */
    @JdbcTypeCode(SqlTypes.ARRAY)
    public List<String> steps = List.of();

    /** How a person stands in the quizzes of a course that they finished at least once, by slug. */
    public static Map<String, Standing> of(UUID person, String course) {
        Stream<Standing> all = find("personId = ?1 and course = ?2", person, course).stream();
        return all.collect(Collectors.toMap(standing -> standing.quiz, Function.identity()));
    }

    /** How people stand in the quizzes of a course that they finished at least once. */
    public static List<Standing> of(Collection<UUID> people, String course) {
        return list("personId in ?1 and course = ?2", people, course);
    }

    /** The courses in which people finished something, by id: also where its marks, and so the level, are told later. */
    public static List<String> courses(Collection<UUID> people) {
        return getEntityManager()
                .createQuery(
                        "select s.course from Standing s where s.personId in :people"
                                + " union select t.course from SectionTally t where t.personId in :people",
                        String.class)
                .setParameter("people", people)
                .getResultList();
    }

    /** How the level stood week by week. */
    public LevelSteps steps() {
        return LevelSteps.parse(steps);
    }

    /** All rows of people. */
    static List<Standing> of(Collection<UUID> people) {
        return list("personId in ?1", people);
    }

    /** All attempts of people, which levels follow. */
    static List<Attempt> attempts(Collection<UUID> people) {
        return Attempt.list("personId in ?1", people);
    }

    /** How a person stands in a quiz, while nobody else can change it until the transaction ends. */
    static Optional<Standing> toChange(Key key) {
        // what practice noted is written first: whoever practises locks cards first as well
        flush();
        return findByIdOptional(key, LockModeType.PESSIMISTIC_WRITE);
    }

    /** One that nothing was worked out of yet. */
    static Standing fresh(Key key) {
        Standing standing = new Standing();
        standing.personId = key.personId();
        standing.course = key.course();
        standing.quiz = key.quiz();
        return standing;
    }

    Key key() {
        return new Key(personId, course, quiz);
    }

    /**
     * Works out the standing anew.
     *
     * @param results all of them, oldest first, at least one
     * @param moves of the level
     * @return whether it was something else
     */
    boolean follow(List<Result> results, Moves moves) {
        List<Object> before = values();
        Result latest = results.get(results.size() - 1);
        level = moves.level();
        steps = LevelSteps.of(moves.all()).stored();
        Optional<Move> move = moves.last();
        movedFrom = move.map(Move::from).orElse(null);
        movedBy = move.map(Move::cause).orElse(null);
        movedAt = move.map(Move::at).orElse(null);
        best = results.stream().mapToDouble(Result::share).max().orElseThrow();
        last = latest.share();
        attempts = results.size();
        lastAt = latest.at();
        persist();
        return !before.equals(values());
    }

    /** Nothing that was done knows of it. */
    void forget() {
        delete();
    }

    private List<Object> values() {
        return Arrays.asList(level, steps, movedFrom, movedBy, movedAt, best, last, attempts, lastAt);
    }

    /** Why the level is what it is, in a sentence with the day in the person's zone; empty where nobody knows. */
    public String why(ZoneId zone) {
        return movedAt == null ? "" : MoveWords.sentence(new Move(movedFrom, level, movedBy, movedAt), zone);
    }
}
