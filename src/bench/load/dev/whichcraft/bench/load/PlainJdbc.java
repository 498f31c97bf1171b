package dev.whichcraft.bench.load;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Stream;

/** Begin, insert, commit: what the database does for a program that does nothing else. */
final class PlainJdbc {

    private PlainJdbc() {}

    /** Each of the people has a thread and a connection. */
    static void run(int people, Duration duration, Window window) {
        try {
            for (Thread thread : Stream.generate(() -> new Thread(() -> insert(duration, window)))
                    .limit(people)
                    .peek(Thread::start)
                    .toList()) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void insert(Duration duration, Window window) {
        try (Connection connection = Tables.connect();
                PreparedStatement insert =
                        connection.prepareStatement("insert into bare_row (id, note, at) values (?, ?, now())")) {
            connection.setAutoCommit(false);
            window.enter();
            long end = System.nanoTime() + duration.toNanos();
            for (long began = System.nanoTime(); began < end; began = System.nanoTime()) {
                insert.setObject(1, UUID.randomUUID());
                insert.setString(2, "one row in one transaction");
                insert.executeUpdate();
                connection.commit();
                window.took(System.nanoTime() - began, false);
            }
            window.leave();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
