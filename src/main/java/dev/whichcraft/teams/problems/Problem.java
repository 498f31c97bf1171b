package dev.whichcraft.teams.problems;

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
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * What somebody says is wrong with a question. Only what changed is written: that takes nothing back that
 * somebody else changed meanwhile.
 */
@Entity
@DynamicUpdate
@IdClass(Problem.Key.class)
public class Problem extends PanacheEntityBase {

    /** The longest report, and the longest reply. */
    public static final int LONGEST = 2000;

    /** Identifies a report; found only together with its person. */
    public record Key(UUID personId, UUID id) {}

    /** What is wrong. */
    public enum Kind {
        /** Something else is right. */
        WRONG_KEY,
        /** One cannot tell what is meant. */
        UNCLEAR,
        /** A slip in the text. */
        TYPO,
        /** The page does not do what it should. */
        TECHNICAL,
        /** Anything else. */
        OTHER
    }

    /**
     * One with the names to say it.
     *
     * @param name of whoever reported it
     * @param by who replied; null for nobody, or once their data are deleted
     */
    public record Said(Problem problem, String name, String by) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public UUID id;

    public String course;

    public String quiz;

    /** Of the version that the person saw. */
    @Column(name = "quiz_hash")
    public String quizHash;

    public String question;

    /** In which they saw it; null in practice. */
    @Column(name = "attempt_id")
    public UUID attemptId;

    /** Whose leads read it; null for none. */
    @Column(name = "assignment_id")
    public UUID assignmentId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public String text;

    @Column(name = "reported_at")
    public Instant reportedAt;

    public String reply;

    @Column(name = "replied_by")
    public UUID repliedBy;

    @Column(name = "replied_at")
    public Instant repliedAt;

    @Column(name = "closed_at")
    public Instant closedAt;

    /** Keeps a report, unless the person said the same before. */
    static void keep(Problem wish) {
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into problem (person_id, id, course, quiz, quiz_hash, question, attempt_id, assignment_id,
                          kind, text, reported_at)
                        values (?1, ?2, ?3, ?4, ?5, ?6, cast(?7 as uuid), cast(?8 as uuid), ?9, ?10, ?11)
                        on conflict do nothing""")
                .setParameter(1, wish.personId)
                .setParameter(2, wish.id)
                .setParameter(3, wish.course)
                .setParameter(4, wish.quiz)
                .setParameter(5, wish.quizHash)
                .setParameter(6, wish.question)
                .setParameter(7, Objects.toString(wish.attemptId, null))
                .setParameter(8, Objects.toString(wish.assignmentId, null))
                .setParameter(9, wish.kind.name())
                .setParameter(10, wish.text)
                .setParameter(11, wish.reportedAt)
                .executeUpdate();
    }

    /** The report in which the person of another one said the same. */
    static Optional<Problem> like(Problem wish) {
        return find(
                        "personId = ?1 and course = ?2 and question = ?3 and kind = ?4 and text = ?5",
                        wish.personId,
                        wish.course,
                        wish.question,
                        wish.kind,
                        wish.text)
                .firstResultOptional();
    }

    /** How much a person reported since a moment. */
    static long since(UUID person, Instant moment) {
        return count("personId = ?1 and reportedAt > ?2", person, moment);
    }

    /** One of a person. */
    static Optional<Problem> of(UUID person, UUID id) {
        return findByIdOptional(new Key(person, id));
    }

    /** Those of a person, the newest first. */
    static List<Problem> ofPerson(UUID person) {
        return list("personId = ?1 order by reportedAt desc, id desc", person);
    }

    private static final String SAID = "select p, r.name, b.name from Problem p join Person r on r.id = p.personId"
            + " left join Person b on b.id = p.repliedBy where ";

    /** What is to be done comes first, then the newest. */
    private static final String IN_ORDER =
            " order by case when p.reply is null and p.closedAt is null then 0 else 1 end, p.reportedAt desc, p.id";

    private static final String OF_TEAM = "p.assignmentId in (select a.id from Assignment a where a.team.id = ?1)";

    /** Those from assignments of a team, a page of them. */
    static List<Said> ofTeam(UUID team, int page, int size) {
        return said(OF_TEAM, page, size, team);
    }

    /** Those from outside of any assignment, a page of them. */
    static List<Said> others(int page, int size) {
        return said("p.assignmentId is null", page, size);
    }

    /** A page of those of which something is true. */
    static List<Said> said(String which, int page, int size, Object... of) {
        return find(SAID + which + IN_ORDER, of)
                .project(Said.class)
                .page(page, size)
                .list();
    }

    /** One from an assignment of a team, while nobody else changes it. */
    static Optional<Problem> ofTeam(UUID team, UUID id) {
        return find("from Problem p where p.id = ?2 and " + OF_TEAM, team, id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** One from outside of any assignment, while nobody else changes it. */
    static Optional<Problem> other(UUID id) {
        return find("id = ?1 and assignmentId is null", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** How many from assignments of a team wait for a reply. */
    static long open(UUID team) {
        return count("from Problem p where p.reply is null and p.closedAt is null and " + OF_TEAM, team);
    }

    /** Whether something is still to be done about it. */
    public boolean open() {
        return reply == null && closedAt == null;
    }
}
