package dev.whichcraft.bench.load;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows on their way into a table by {@code COPY}, the fastest way that PostgreSQL has. */
final class Copy implements AutoCloseable {

    private final PGCopyOutputStream stream;

    /** Begins; {@code columns} are those that are given, in the order of giving. */
    Copy(Connection connection, String table, String columns) throws SQLException {
        stream = new PGCopyOutputStream(
                connection.unwrap(PGConnection.class), "copy " + table + " (" + columns + ") from stdin", 1 << 16);
    }

    /** Adds a row; null is null, everything else its text. */
    void row(Object... values) throws IOException {
        StringBuilder line = new StringBuilder();
        for (Object value : values) {
            line.append(line.length() == 0 ? "" : "\t").append(value == null ? "\\N" : escaped(value.toString()));
        }
        stream.write(line.append('\n').toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    @Override
    public void close() throws IOException {
        stream.close();
    }
}
