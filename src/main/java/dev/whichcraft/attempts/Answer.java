package dev.whichcraft.attempts;

import dev.whichcraft.attempts.forms.Stored;
import dev.whichcraft.attempts.rows.Sql;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.attempt.Saving;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Response.Answered;
import dev.whichcraft.domain.content.Response.Picked;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.domain.grading.Credit;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.type.SqlTypes;

/** One response of a person, as it was given. Never changed: a further response is a further revision. */
@Entity
@IdClass(Answer.Key.class)
public class Answer extends PanacheEntityBase {

    /** Identifies an answer. */
    public record Key(UUID personId, UUID attemptId, String question, Stage stage, int revision) {}

    @Id
    @Column(name = "person_id")
    public UUID personId;

    @Id
    @Column(name = "attempt_id")
    public UUID attemptId;

    @Id
    public String question;

    @Id
    @Enumerated(EnumType.STRING)
    public Stage stage;

    /** Counts the responses to this stage of this question, from 1. */
    @Id
    public int revision;

    /** Id of the one option that was picked; null for any other answer. */
    public String picked;

    /** Any other answer as JSON; null, as is the option, when the person went on instead. */
    @JdbcTypeCode(SqlTypes.JSON)
    public String response;

    @Enumerated(EnumType.STRING)
    public Confidence confidence;

    /** What the response is worth on its own, 0 to 1. */
    public double credit;

    @Column(name = "answered_at")
    public Instant answeredAt;

    /** All answers of an attempt, oldest first within each stage of a question. */
    static List<Given> of(UUID person, UUID attempt) {
        List<Answer> answers =
                list("personId = ?1 and attemptId = ?2 order by question, stage, revision", person, attempt);
        return answers.stream().map(Answer::given).toList();
    }

    /** All answers of attempts, by attempt, oldest first within each stage of a question. */
    static Map<UUID, List<Given>> of(List<Attempt> attempts) {
        Map<UUID, List<Given>> given = new HashMap<>();
        Sql.read(
                session(),
                """
                select a.attempt_id, a.question, a.stage, a.revision, a.picked, a.response, a.confidence, a.answered_at
                from unnest(?, ?) as t (person_id, id)
                join answer a on a.person_id = t.person_id and a.attempt_id = t.id
                order by a.attempt_id, a.question, a.stage, a.revision""",
                row -> given.computeIfAbsent(row.getObject("attempt_id", UUID.class), any -> new ArrayList<>())
                        .add(given(row.getString("question"), row)),
                attempts.stream().map(one -> one.personId).toArray(UUID[]::new),
                attempts.stream().map(one -> one.id).toArray(UUID[]::new));
        return given;
    }

    /** What a person answered last to a question in each attempt at a quiz whose marks they know, the oldest attempt first. */
    public static List<Given> toQuestion(UUID person, String course, String quiz, String question) {
        List<Answer> answers = list(
                "from Answer a where a.personId = ?1 and a.question = ?4 and a.attemptId in"
                        + " (select t.id from Attempt t where t.personId = ?1 and t.course = ?2 and t.quiz = ?3"
                        + " and t.times.submittedAt is not null and t.times.marksFrom is null)"
                        + " order by a.answeredAt, a.attemptId",
                person,
                course,
                quiz,
                question);
        Map<UUID, Given> last = new LinkedHashMap<>();
        answers.forEach(answer -> last.put(answer.attemptId, answer.given()));
        return List.copyOf(last.values());
    }

    /** Saves a response, if it is new: the one of this number to its stage, counted from 1, as the sender saw it. */
    static Saving save(
            Attempt attempt,
            Paper paper,
            Question question,
            Stage stage,
            int revision,
            Response response,
            Instant now) {
        Saving saving = paper.saving(question, stage, revision, response);
        if (saving != Saving.NEW) {
            return saving;
        }
        if (attempt.times.line().over(now)) {
            return Saving.LATE;
        }
        double credit = Credit.of(question.task(stage).orElseThrow(), response);
        Given given = new Given(question.id(), stage, revision, response, now);
        return add(attempt, given, credit) ? Saving.NEW : Saving.TAKEN;
    }

    /**
     * Adds a response to an attempt that is still as it was read, unless there is one of this number; returns whether it was
     * added. One statement does all of it, so it needs no transaction around it: whoever hands the attempt in comes before it
     * and it adds nothing, or comes after it and finds it.
     */
    private static boolean add(Attempt attempt, Given given, double credit) {
        Answered answered = given.response() instanceof Answered one ? one : null;
        boolean picked = answered instanceof Picked;
        int added = Sql.change(
                session(),
                """
                insert into answer (person_id, attempt_id, question, stage, revision, picked, response, confidence,
                  credit, answered_at)
                select person_id, id, ?, ?, ?, ?, cast(? as jsonb), ?, ?, ?
                from attempt where person_id = ? and id = ? and state = ?
                for no key update
                on conflict do nothing""",
                given.question(),
                given.stage().name(),
                given.revision(),
                picked ? ((Picked) answered).option() : null,
                answered == null || picked ? null : Stored.json(answered),
                answered == null ? null : answered.confidence().name(),
                credit,
                given.at(),
                attempt.personId,
                attempt.id,
                attempt.times.state.name());
        return added == 1;
    }

    /** For the few statements that do without entities. */
    static SharedSessionContractImplementor session() {
        return getEntityManager().unwrap(SharedSessionContractImplementor.class);
    }

    /** The answer to a question in a row that holds its columns. */
    static Given given(String question, ResultSet row) throws SQLException {
        String confidence = row.getString("confidence");
        return new Given(
                question,
                Stage.valueOf(row.getString("stage")),
                row.getInt("revision"),
                sent(
                        row.getString("picked"),
                        row.getString("response"),
                        confidence == null ? null : Confidence.valueOf(confidence)),
                Asked.moment(row, "answered_at"));
    }

    private Given given() {
        return new Given(question, stage, revision, sent(picked, response, confidence), answeredAt);
    }

    private static Response sent(String picked, String response, Confidence confidence) {
        if (response != null) {
            return Stored.answer(response, confidence);
        }
        return picked == null ? new Response.Passed() : new Picked(picked, confidence);
    }
}
