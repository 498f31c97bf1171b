package dev.whichcraft.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** The database of this run, as the load sees it. */
final class Tables {

    private Tables() {}

    static Connection connect() throws SQLException {
        return DriverManager.getConnection(System.getProperty("bench.database"), "whichcraft", "whichcraft");
    }

    /** Makes every measurement that writes begin with the same rows: the cast with its running attempts and no answer to them. */
    static void clear() {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    delete from answer using attempt
                    where answer.person_id = attempt.person_id and attempt_id = attempt.id and state = 'IN_PROGRESS'
                      and answer.person_id in (select id from person where subject like '"""
                            + Shared.LEARNER + "%')");
            for (String table : List.of("attempt", "standing", "practice_card", "practice_review")) {
                statement.execute("delete from " + table
                        + " where person_id in (select id from person where subject like '" + Shared.TAKER + "%')");
                statement.execute("vacuum analyze " + table);
            }
            statement.execute("vacuum analyze answer");
            statement.execute("truncate bare_row");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the server says of itself, such as {@code fsync}. */
    static String setting(String name) {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet setting = statement.executeQuery("show " + name)) {
            setting.next();
            return setting.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
