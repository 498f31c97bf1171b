package dev.whichcraft.progress.tallies;

import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.tally.Contribution.Made;
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
import java.util.UUID;
import java.util.function.Function;

/** What a person chose in a scenario or its twist, in one attempt. */
@Entity
@IdClass(SideChoice.Key.class)
@Table(name = "side_choice")
public class SideChoice extends PanacheEntityBase {

    /** In the order of a row. */
    static final String COLUMNS = "person_id, course, attempt_id, quiz, chosen_at,"
            + " question, stage, option, best, confidence, misconception";

    /** Identifies one. */
    public record Key(UUID personId, String course, String question, Stage stage, UUID attemptId) {}

    /** In which attempt choices were made. */
    record Where(UUID person, UUID attempt, String course, String quiz, Instant at) {}

    /** A choice in an attempt. */
    record Line(Where where, Made made) {

        /** As a row. */
        Object[] row() {
            return new Object[] {
                where.person,
                where.course,
                where.attempt,
                where.quiz,
                where.at,
                made.question(),
                made.stage(),
                made.option(),
                made.best(),
                made.confidence(),
                made.misconception().isEmpty() ? null : made.misconception()
            };
        }
    }

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    public String course;

    @Id
    public String question;

    @Id
    @Enumerated(EnumType.STRING)
    public Stage stage;

    @Id
    @Column(name = "attempt_id")
    public UUID attemptId;

    public String quiz;

    /** Id of what was chosen. */
    public String option;

    public boolean best;

    @Enumerated(EnumType.STRING)
    public Confidence confidence;

    /** Tag of the wrong idea behind the option; null for none. */
    public String misconception;

    @Column(name = "chosen_at")
    public Instant chosenAt;

    /** What people chose first in each scenario of a course, twists aside. */
    public static List<SideChoice> firsts(Collection<UUID> people, String course) {
        return getEntityManager()
                .createNativeQuery(
                        """
                        select distinct on (person_id, question) * from side_choice
                        where person_id in (?1) and course = ?2 and stage = 'SCENARIO'
                        order by person_id, question, chosen_at, attempt_id""",
                        SideChoice.class)
                .setParameter(1, people)
                .setParameter(2, course)
                .getResultList();
    }

    /** All rows of people. */
    static List<SideChoice> of(UUID[] people) {
        return getEntityManager()
                .createNativeQuery("select * from side_choice where person_id = any(?1)", SideChoice.class)
                .setParameter(1, people)
                .getResultList();
    }

    /** What was chosen, and where. */
    Line line() {
        String shown = misconception == null ? "" : misconception;
        return new Line(
                new Where(personId, attemptId, course, quiz, chosenAt),
                new Made(question, stage, option, best, confidence, shown));
    }

    /** Keeps what was chosen in an attempt. */
    static void keep(Where where, List<Made> choices) {
        if (choices.isEmpty()) {
            return;
        }
        getEntityManager()
                .createNativeQuery(
                        """
                        insert into side_choice (person_id, course, attempt_id, quiz, chosen_at,
                            question, stage, option, best, confidence, misconception)
                        select ?1, ?2, ?3, ?4, ?5, c.question, c.stage, c.option, c.best, c.confidence, nullif(c.misconception, '')
                        from unnest(cast(?6 as text[]), cast(?7 as text[]), cast(?8 as text[]), cast(?9 as boolean[]),
                            cast(?10 as text[]), cast(?11 as text[])) c (question, stage, option, best, confidence, misconception)""")
                .setParameter(1, where.person())
                .setParameter(2, where.course())
                .setParameter(3, where.attempt())
                .setParameter(4, where.quiz())
                .setParameter(5, where.at())
                .setParameter(6, column(choices, Made::question))
                .setParameter(7, column(choices, made -> made.stage().name()))
                .setParameter(8, column(choices, Made::option))
                .setParameter(9, choices.stream().map(Made::best).toArray(Boolean[]::new))
                .setParameter(10, column(choices, made -> made.confidence().name()))
                .setParameter(11, column(choices, Made::misconception))
                .executeUpdate();
    }

    private static String[] column(List<Made> choices, Function<Made, String> value) {
        return choices.stream().map(value).toArray(String[]::new);
    }

    /** Forgets what was chosen in an attempt. */
    static void forget(Where where) {
        delete("personId = ?1 and course = ?2 and attemptId = ?3", where.person(), where.course(), where.attempt());
    }

    /** When an attempt was handed in. */
    static Instant handedIn(UUID person, UUID attempt) {
        return find("select a.times.submittedAt from Attempt a where a.personId = ?1 and a.id = ?2", person, attempt)
                .project(Instant.class)
                .singleResult();
    }
}
