package dev.whichcraft.attempts.marks;

import dev.whichcraft.attempts.versions.HandedOut;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.marks.Correction;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Corrections of a quiz, for everybody who was asked to take it. They reach what was handed in at once, and the rest when
 * it is handed in.
 */
@Entity
public class Regrade extends PanacheEntityBase {

    /**
     * One with the name to say it.
     *
     * @param by who did it; null once their data are deleted
     * @param changed how many results it changed so far
     */
    public record Said(Regrade regrade, String by, long changed) {}

    @Id
    public UUID id;

    @Column(name = "assignment_id")
    public UUID assignmentId;

    /** Slug of the quiz. */
    public String quiz;

    /** One an entry, its parts with spaces between. */
    public String[] corrections;

    /** Hashes of the versions of the quiz that it is about; who takes a later one is not reached. */
    public String[] versions;

    /** Whether it only ever raises marks. */
    public boolean upward;

    public String reason;

    @Column(name = "by_id")
    public UUID byId;

    @Column(name = "made_at")
    public Instant madeAt;

    /** Those of an assignment for a quiz, the earliest first. */
    public static List<Regrade> of(UUID assignment, String quiz) {
        return list("assignmentId = ?1 and quiz = ?2 order by id", assignment, quiz);
    }

    /** The same with names. */
    public static List<Said> said(UUID assignment, String quiz) {
        return find(
                        "select r, b.name, (select count(*) from MarkStep s where s.regradeId = r.id"
                                + " and (s.maxAfter <> s.maxBefore or abs(s.pointsAfter - s.pointsBefore) > 1e-9))"
                                + " from Regrade r left join Person b on b.id = r.byId"
                                + " where r.assignmentId = ?1 and r.quiz = ?2 order by r.id",
                        assignment,
                        quiz)
                .project(Said.class)
                .list();
    }

    /** Makes it hold. */
    public void make() {
        persistAndFlush();
    }

    /** Those of these ids. */
    public static List<Regrade> of(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    /** Whether it is about this version of the quiz. */
    public boolean about(String version) {
        return Arrays.asList(versions).contains(version);
    }

    /**
     * A correction as it is stored.
     *
     * @param version hash of the version that a question is taken from
     */
    public static String stored(Correction correction, String version) {
        if (correction instanceof Correction.Accepted accepted) {
            return String.join(
                    " ", "ACCEPT", accepted.question(), accepted.stage().name(), accepted.option());
        }
        return correction instanceof Correction.Dropped
                ? "DROP " + correction.question()
                : "REPLACE " + correction.question() + " " + version;
    }

    /** What it corrects. */
    public List<Correction> corrections(HandedOut handedOut) {
        return Stream.of(corrections)
                .map(one -> correction(one, quiz, handedOut))
                .toList();
    }

    /** A correction of a quiz that was stored. */
    public static Correction correction(String stored, String quiz, HandedOut handedOut) {
        String[] parts = stored.split(" ");
        return switch (parts[0]) {
            case "ACCEPT" -> new Correction.Accepted(parts[1], Stage.valueOf(parts[2]), parts[3]);
            case "DROP" -> new Correction.Dropped(parts[1]);
            default ->
                new Correction.Replaced(
                        handedOut.quiz(parts[2], quiz).question(parts[1]).orElseThrow());
        };
    }
}
