package dev.whichcraft.bench.load;

import dev.whichcraft.attempts.rows.Copy;
import dev.whichcraft.library.rules.RulesText;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * A sheet that somebody handed in, or answered and did not hand in yet.
 *
 * @param assignment for which; null for their own accord
 */
record Taken(UUID person, UUID id, Sheet sheet, Instant at, UUID assignment, boolean handedIn) {

    static final String ATTEMPT = "person_id, id, course, quiz, quiz_hash, layout, state, started_at, submitted_at,"
            + " points, max_points, assignment_id, rules";
    static final String ANSWER =
            "person_id, attempt_id, question, stage, revision, picked, response, confidence, credit, answered_at";

    private static final Duration TIME = Duration.ofMinutes(20);

    void attempt(Copy rows) throws SQLException {
        rows.row(
                person,
                id,
                Shared.COURSE,
                sheet.quiz().slug(),
                sheet.quiz().hash(),
                array(sheet.layout()),
                handedIn ? "SUBMITTED" : "IN_PROGRESS",
                at.minus(TIME),
                handedIn ? at : null,
                handedIn ? sheet.score().points() : null,
                handedIn ? sheet.score().max() : null,
                assignment,
                assignment == null ? null : RulesText.write(sheet.quiz().settings()));
    }

    void answers(Copy rows) throws SQLException {
        for (Sheet.Line line : sheet.lines()) {
            rows.row(
                    person,
                    id,
                    line.question(),
                    line.stage(),
                    1,
                    line.picked(),
                    line.response(),
                    line.confidence(),
                    line.credit(),
                    at.minus(TIME.dividedBy(2)));
        }
    }

    private static String array(String[] texts) {
        return "{\"" + String.join("\",\"", texts) + "\"}";
    }
}
