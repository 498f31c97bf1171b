package dev.whichcraft.attempts;

import dev.whichcraft.attempts.rows.Sql;
import dev.whichcraft.attempts.timing.Times;
import dev.whichcraft.attempts.versions.Assigned;
import dev.whichcraft.domain.attempt.Given;
import dev.whichcraft.domain.attempt.State;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An attempt with what was answered to one of its questions, as saving one more answer needs them: read by one statement, which waits
 * for nobody, so either may have changed a moment later.
 *
 * @param attempt the row, without what saving does not ask for; changes to it are not stored
 * @param given the answers, oldest first within each stage
 */
record Asked(Attempt attempt, List<Given> given) {

    private static final String SQL =
            """
            select t.course, t.quiz, t.quiz_hash, t.layout, t.assignment_id, t.rules, t.state, t.started_at, t.deadline,
              t.last_call, t.closes_at, t.submitted_at, t.marks_from,
              a.stage, a.revision, a.picked, a.response, a.confidence, a.answered_at
            from attempt t
            left join answer a on a.person_id = t.person_id and a.attempt_id = t.id and a.question = ?
            where t.person_id = ? and t.id = ?
            order by a.stage, a.revision""";

    /** The attempt of this id, if it is this person's. */
    static Optional<Asked> of(UUID person, UUID id, String question) {
        List<Given> given = new ArrayList<>();
        List<Attempt> attempts = Sql.read(
                Answer.session(),
                SQL,
                row -> {
                    if (row.getString("stage") != null) {
                        given.add(Answer.given(question, row));
                    }
                    return row.isFirst() ? attempt(person, id, row) : null;
                },
                question,
                person,
                id);
        return attempts.stream().findFirst().map(attempt -> new Asked(attempt, given));
    }

    private static Attempt attempt(UUID person, UUID id, ResultSet row) throws SQLException {
        Attempt attempt = new Attempt();
        attempt.personId = person;
        attempt.id = id;
        attempt.course = row.getString("course");
        attempt.quiz = row.getString("quiz");
        attempt.quizHash = row.getString("quiz_hash");
        attempt.layout = (String[]) row.getArray("layout").getArray();
        attempt.times = times(row);
        UUID assignment = row.getObject("assignment_id", UUID.class);
        if (assignment != null) {
            attempt.assigned = new Assigned();
            attempt.assigned.assignment = assignment;
            attempt.assigned.rules = row.getString("rules");
        }
        return attempt;
    }

    private static Times times(ResultSet row) throws SQLException {
        Times times = new Times();
        times.state = State.valueOf(row.getString("state"));
        times.startedAt = moment(row, "started_at");
        times.deadline = moment(row, "deadline");
        times.lastCall = moment(row, "last_call");
        times.closesAt = moment(row, "closes_at");
        times.submittedAt = moment(row, "submitted_at");
        times.marksFrom = moment(row, "marks_from");
        return times;
    }

    /** A moment, which may be missing. */
    static Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
