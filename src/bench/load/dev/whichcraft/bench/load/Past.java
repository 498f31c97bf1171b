package dev.whichcraft.bench.load;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** What learners did before: each attempt once more, handed in, so that no table is almost empty. */
final class Past {

    private Past() {}

    static void write(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state, started_at,
                        submitted_at, points, max_points)
                    select person_id, gen_random_uuid(), course, quiz, quiz_hash, layout, 'SUBMITTED', started_at,
                        started_at, 0, 10
                    from attempt""");
            // The layout begins each entry with the question.
            statement.execute(
                    """
                    insert into answer (person_id, attempt_id, question, stage, revision, credit, answered_at)
                    select person_id, id, split_part(place, ' ', 1), stage, revision, 0, started_at
                    from attempt, unnest(layout) place, unnest(array['SCENARIO', 'TWIST']) stage,
                        generate_series(1, 2) revision
                    where state = 'SUBMITTED'""");
        }
    }
}
