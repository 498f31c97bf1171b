package dev.whichcraft.attempts.rows;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.engine.jdbc.spi.JdbcCoordinator;
import org.hibernate.engine.spi.SharedSessionContractImplementor;

/**
 * Plain SQL in a session: part of its transaction and counted with its statements, but with neither query to translate nor
 * entity to keep. Only for what is sent so often that these cost more than all the rest.
 */
public final class Sql {

    /** Makes something of a row. */
    public interface Reading<T> {

        /** What the current row is. */
        T of(ResultSet row) throws SQLException;
    }

    private interface Use<T> {
        T of(PreparedStatement statement) throws SQLException;
    }

    private Sql() {}

    /** Changes rows; returns how many. Lists of ids are sent as one value: {@code = any(?)}. */
    public static int change(SharedSessionContractImplementor session, String sql, Object... values) {
        return use(session, sql, PreparedStatement::executeUpdate, values);
    }

    /** Reads rows. */
    public static <T> List<T> read(
            SharedSessionContractImplementor session, String sql, Reading<T> reading, Object... values) {
        return use(
                session,
                sql,
                statement -> {
                    List<T> read = new ArrayList<>();
                    try (ResultSet rows = statement.executeQuery()) {
                        while (rows.next()) {
                            read.add(reading.of(rows));
                        }
                    }
                    return read;
                },
                values);
    }

    /**
     * Adds many rows, the fastest way that there is.
     *
     * @param rows the values of each in the order of the columns
     */
    public static void copy(
            SharedSessionContractImplementor session, String table, String columns, Stream<Object[]> rows) {
        session.doWork(connection -> {
            try (Copy copy = new Copy(connection, table, columns)) {
                for (Object[] row : (Iterable<Object[]>) rows::iterator) {
                    copy.row(row);
                }
            }
        });
    }

    private static <T> T use(SharedSessionContractImplementor session, String sql, Use<T> use, Object... values) {
        JdbcCoordinator coordinator = session.getJdbcCoordinator();
        PreparedStatement statement = coordinator.getStatementPreparer().prepareStatement(sql);
        try {
            for (int i = 0; i < values.length; i++) {
                set(statement, i + 1, values[i]);
            }
            return use.of(statement);
        } catch (SQLException e) {
            throw session.getJdbcServices().getSqlExceptionHelper().convert(e, "could not run a statement", sql);
        } finally {
            coordinator.getLogicalConnection().getResourceRegistry().release(statement);
            coordinator.afterStatementExecution();
        }
    }

    private static void set(PreparedStatement statement, int place, Object value) throws SQLException {
        if (value == null) {
            statement.setNull(place, Types.VARCHAR);
        } else if (value instanceof Instant at) {
            statement.setObject(place, at.atOffset(ZoneOffset.UTC));
        } else if (value instanceof UUID[] ids) {
            statement.setArray(place, statement.getConnection().createArrayOf("uuid", ids));
        } else {
            statement.setObject(place, value);
        }
    }
}
