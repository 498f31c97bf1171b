package dev.whichcraft.attempts.rows;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into a table by {@code COPY}, the fastest way that PostgreSQL has. */
public final class Copy implements AutoCloseable {

    /** Rows are sent together until they have so many characters. */
    private static final int TOGETHER = 1 << 16;

    private final CopyIn copy;
    private final StringBuilder lines = new StringBuilder();

    /** Begins; {@code columns} are those that are given, in the order of giving. */
    public Copy(Connection connection, String table, String columns) throws SQLException {
        copy = connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("copy " + table + " (" + columns + ") from stdin");
    }

    /** Adds a row; null is null, everything else its text. */
    public void row(Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            lines.append(i == 0 ? "" : "\t");
            if (values[i] == null) {
                lines.append("\\N");
            } else {
                escaped(values[i].toString());
            }
        }
        lines.append('\n');
        if (lines.length() > TOGETHER) {
            send();
        }
    }

    private void escaped(String text) {
        for (int i = 0; i < text.length(); i++) {
            char one = text.charAt(i);
            switch (one) {
                case '\\' -> lines.append("\\\\");
                case '\t' -> lines.append("\\t");
                case '\n' -> lines.append("\\n");
                case '\r' -> lines.append("\\r");
                default -> lines.append(one);
            }
        }
    }

    private void send() throws SQLException {
        byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
        copy.writeToCopy(bytes, 0, bytes.length);
        lines.setLength(0);
    }

    /** Sends what is left; only now the rows are there. */
    @Override
    public void close() throws SQLException {
        send();
        copy.endCopy();
    }
}
