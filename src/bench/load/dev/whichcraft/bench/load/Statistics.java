package dev.whichcraft.bench.load;

import dev.whichcraft.devservices.Database;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;

/** What the program keeps beside the answers of a crowd. */
final class Statistics {

    /** Item statistics, team statistics and levels. */
    private static final int AGGREGATES = 3;

    private Statistics() {}

    /** Waits until a program that has just started has worked them out; returns how long that took. */
    static Duration await(Database database) throws SQLException, InterruptedException {
        Instant began = Instant.now();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (!done(statement)) {
                Thread.sleep(500);
            }
            Duration took = Duration.between(began, Instant.now());
            statement.execute("vacuum analyze");
            // what filling left to be written to the disk is not to be measured with what follows
            statement.execute("checkpoint");
            return took;
        }
    }

    private static boolean done(Statement statement) throws SQLException {
        try (ResultSet done =
                statement.executeQuery("select count(*), max(trouble) from rebuild where finished_at is not null")) {
            done.next();
            if (done.getString(2) != null) {
                throw new IllegalStateException(done.getString(2));
            }
            return done.getInt(1) == AGGREGATES;
        }
    }

    /** How much room everything takes, in words. */
    static String size(Database database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement();
                ResultSet size =
                        statement.executeQuery("select pg_size_pretty(pg_database_size(current_database()))")) {
            size.next();
            return size.getString(1);
        }
    }
}
