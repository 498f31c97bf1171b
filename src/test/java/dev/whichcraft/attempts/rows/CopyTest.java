package dev.whichcraft.attempts.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is copied into a table is what is read from it. */
@QuarkusTest
class CopyTest {

    /** Long enough that rows are sent in several parts. */
    private static final int ROWS = 3000;

    private static final List<String> TEXTS =
            List.of("", "\\N", "\\.", "a\tb", "c\nd\re", "f\\ng", "„ä“ \u200b 🙂", "null", "x".repeat(50));

    @Inject
    AgroalDataSource database;

    @Test
    void textsComeBackAsTheyWere() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temp table copied (number integer, words text, nothing text)");
            try (Copy copy = new Copy(connection, "copied", "words, number, nothing")) {
                for (int i = 0; i < ROWS; i++) {
                    copy.row(TEXTS.get(i % TEXTS.size()), i, null);
                }
            }
            try (ResultSet rows = statement.executeQuery("select * from copied order by number")) {
                for (int i = 0; i < ROWS; i++) {
                    rows.next();
                    assertEquals(i, rows.getInt(1));
                    assertEquals(TEXTS.get(i % TEXTS.size()), rows.getString(2));
                    assertNull(rows.getString(3));
                }
                assertEquals(false, rows.next());
            } finally {
                statement.execute("drop table copied");
            }
        }
    }
}
