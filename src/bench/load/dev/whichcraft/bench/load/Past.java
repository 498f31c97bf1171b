package dev.whichcraft.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;

/** What learners did before: each attempt once more, answered in full and handed in, so that no table is almost empty. */
final class Past {

    private Past() {}

    /**
     * @param answers that can be given to the running attempts
     */
    static void write(Connection connection, List<Planned> answers) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    create temporary table planned (
                        attempt uuid, question text, stage text, revision integer, option text) on commit drop""");
            plan(connection, answers);
            statement.execute(
                    """
                    create temporary table past on commit drop as
                    select person_id, id as running, gen_random_uuid() as id, started_at - interval '1 day' as at
                    from attempt""");
            statement.execute(
                    """
                    insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state, started_at,
                        submitted_at, points, max_points)
                    select a.person_id, past.id, course, quiz, quiz_hash, layout, 'SUBMITTED', at, at, 0, 10
                    from attempt a join past on past.running = a.id""");
            statement.execute(
                    """
                    insert into answer (person_id, attempt_id, question, stage, revision, picked, confidence, credit,
                        answered_at)
                    select person_id, id, question, upper(stage), revision, option, 'LIKELY', 0, at
                    from planned join past on past.running = planned.attempt""");
        }
    }

    private static void plan(Connection connection, List<Planned> answers) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("insert into planned values (?, ?, ?, ?, ?)")) {
            for (Planned answer : answers) {
                insert.setObject(1, UUID.fromString(answer.attempt()));
                insert.setString(2, answer.question());
                insert.setString(3, answer.stage());
                insert.setInt(4, answer.revision());
                insert.setString(5, answer.option());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
