package dev.whichcraft.attempts.marks;

import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Score;
import dev.whichcraft.domain.marks.Part;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Something that was done to the marks of an attempt. Never changed: it is taken back by a further step. */
@Entity
@IdClass(MarkStep.Key.class)
@Table(name = "mark_step")
public class MarkStep extends PanacheEntityBase {

    /** Identifies a step. */
    public record Key(UUID personId, UUID attemptId, int number) {}

    /** What was done. */
    public enum Kind {
        /** Something was said. */
        COMMENT,
        /** A mark was set by hand. */
        OVERRIDE,
        /** Questions were corrected. */
        REGRADE,
        /** A comment or a mark was taken back. */
        REVERSAL
    }

    /**
     * A step with the name to say it.
     *
     * @param by who did it; null once their data are deleted
     */
    public record Said(MarkStep step, String by) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    @Column(name = "attempt_id")
    public UUID attemptId;

    /** Counts the steps of an attempt, from 1. */
    @Id
    public int number;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    /** Id of the question; null, as is the stage, for the whole attempt. */
    public String question;

    @Enumerated(EnumType.STRING)
    public Stage stage;

    /** Of full marks, 0 to 1, as it was set by hand; null for any other step. */
    public Double share;

    /** Number of the step that is taken back; null for any other step. */
    public Integer undoes;

    /** What was corrected; null for any other step. */
    @Column(name = "regrade_id")
    public UUID regradeId;

    /** The comment, or the reason. */
    public String words;

    @Column(name = "points_before")
    public double pointsBefore;

    @Column(name = "max_before")
    public int maxBefore;

    @Column(name = "points_after")
    public double pointsAfter;

    @Column(name = "max_after")
    public int maxAfter;

    @Column(name = "by_id")
    public UUID byId;

    @Column(name = "made_at")
    public Instant madeAt;

    private static MarkStep of(Kind kind, Part part, String words, UUID by) {
        MarkStep step = new MarkStep();
        step.kind = kind;
        step.question = part.question();
        step.stage = part.stage();
        step.words = words;
        step.byId = by;
        return step;
    }

    /** Says something. */
    public static MarkStep comment(Part part, String words, UUID by) {
        return of(Kind.COMMENT, part, words, by);
    }

    /** Sets a mark. */
    public static MarkStep override(Part part, double share, String reason, UUID by) {
        MarkStep step = of(Kind.OVERRIDE, part, reason, by);
        step.share = share;
        return step;
    }

    /** Takes a step back. */
    public static MarkStep reversal(MarkStep undone, String reason, UUID by) {
        MarkStep step = of(Kind.REVERSAL, undone.part(), reason, by);
        step.undoes = undone.number;
        return step;
    }

    /** Marks by corrected questions. */
    public static MarkStep regrade(Regrade regrade) {
        MarkStep step = of(Kind.REGRADE, Part.WHOLE, regrade.reason, regrade.byId);
        step.regradeId = regrade.id;
        return step;
    }

    /** All steps of attempts, the earliest first. */
    public static List<MarkStep> of(Collection<UUID> people, Collection<UUID> attempts) {
        return list("personId in ?1 and attemptId in ?2 order by number", people, attempts);
    }

    /** The steps of an attempt with names, the earliest first. */
    public static List<Said> said(UUID person, UUID attempt) {
        return find(
                        "select s, b.name from MarkStep s left join Person b on b.id = s.byId"
                                + " where s.personId = ?1 and s.attemptId = ?2 order by s.number",
                        person,
                        attempt)
                .project(Said.class)
                .list();
    }

    /** Those that hold: neither taken back nor taking back. */
    public static List<MarkStep> held(List<MarkStep> steps) {
        Set<Integer> undone = steps.stream()
                .filter(step -> step.undoes != null)
                .map(step -> step.undoes)
                .collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> step.kind != Kind.REVERSAL && !undone.contains(step.number))
                .toList();
    }

    /** Keeps it; there must be none of its number. */
    public void keep() {
        persist();
    }

    /** What it is about. */
    public Part part() {
        return question == null ? Part.WHOLE : new Part(question, stage);
    }

    /** The result before it. */
    public Score before() {
        return new Score(pointsBefore, maxBefore);
    }

    /** The result after it. */
    public Score after() {
        return new Score(pointsAfter, maxAfter);
    }

    /** Whether it changed the result. */
    public boolean changed() {
        return !same(before(), after());
    }

    /** Whether two results are the same, but for what is lost in calculating. */
    public static boolean same(Score one, Score other) {
        return one.max() == other.max() && Math.abs(one.points() - other.points()) < 1e-9;
    }
}
