package dev.whichcraft.attempts;

import dev.whichcraft.attempts.forms.Stored;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Stage;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
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

    /** Any other answer as JSON; null, as is the option, when the person asked to be shown the answer. */
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

    /** All answers to one question of an attempt, oldest first within each stage. */
    static List<Given> of(UUID person, UUID attempt, String question) {
        List<Answer> answers = list(
                "personId = ?1 and attemptId = ?2 and question = ?3 order by stage, revision",
                person,
                attempt,
                question);
        return answers.stream().map(Answer::given).toList();
    }

    /** All answers of a person in a course, by attempt, oldest first within each stage of a question. */
    static Map<UUID, List<Given>> ofCourse(UUID person, String course) {
        List<Answer> answers = list(
                "from Answer a where a.personId = ?1 and a.attemptId in"
                        + " (select t.id from Attempt t where t.personId = ?1 and t.course = ?2)"
                        + " order by a.attemptId, a.question, a.stage, a.revision",
                person,
                course);
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.attemptId, Collectors.mapping(Answer::given, Collectors.toList())));
    }

    /** What a person answered last to a question in each attempt at a quiz, the oldest attempt first. */
    public static List<Given> toQuestion(UUID person, String course, String quiz, String question) {
        List<Answer> answers = list(
                "from Answer a where a.personId = ?1 and a.question = ?4 and a.attemptId in"
                        + " (select t.id from Attempt t where t.personId = ?1 and t.course = ?2 and t.quiz = ?3)"
                        + " order by a.answeredAt",
                person,
                course,
                quiz,
                question);
        Map<UUID, Given> last = new LinkedHashMap<>();
        answers.forEach(answer -> last.put(answer.attemptId, answer.given()));
        return List.copyOf(last.values());
    }

    /** Adds a response of a person to an attempt. */
    static void save(UUID person, UUID attempt, Given given, double credit) {
        Answer answer = new Answer();
        answer.personId = person;
        answer.attemptId = attempt;
        answer.question = given.question();
        answer.stage = given.stage();
        answer.revision = given.revision();
        answer.credit = credit;
        answer.answeredAt = given.at();
        if (given.response() instanceof Response.Answered answered) {
            answer.confidence = answered.confidence();
            if (answered instanceof Response.Picked one) {
                answer.picked = one.option();
            } else {
                answer.response = Stored.json(answered);
            }
        }
        answer.persist();
    }

    private Given given() {
        return new Given(question, stage, revision, sent(), answeredAt);
    }

    private Response sent() {
        if (response != null) {
            return Stored.answer(response, confidence);
        }
        return picked == null ? new Response.Passed() : new Response.Picked(picked, confidence);
    }
}
