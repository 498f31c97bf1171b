package dev.whichcraft.devservices;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** A database of one run's own, which is dropped when the run ends. */
public final class Database implements AutoCloseable {

    public static final String USER = Postgres.USER;

    private final Postgres postgres;
    private final String name;

    private Database(Postgres postgres, String name) {
        this.postgres = postgres;
        this.name = name;
    }

    /** Starts PostgreSQL alone, unless it runs, and makes a database that is as safe as that of production. */
    public static Database start(String purpose) {
        Postgres postgres = new Postgres(Settings.read());
        postgres.ensure();
        return make(postgres, purpose);
    }

    /**
     * @param purpose first word of its name; leftovers of this purpose are dropped
     */
    static Database make(Postgres postgres, String purpose) {
        String name = purpose + "_" + ProcessHandle.current().pid() + "_" + Long.toString(System.nanoTime(), 36);
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            dropLeftovers(statement, purpose);
            statement.execute("create database " + name);
            return new Database(postgres, name);
        } catch (SQLException e) {
            throw new Trouble("No database of the name " + name + " could be made (" + e.getMessage() + "). Look into "
                    + Settings.read().home().resolve("postgres.log") + ".");
        }
    }

    /** What a test wrote need not survive a fall of the machine. */
    Database careless() {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            statement.execute("alter database " + name + " set synchronous_commit = off");
            return this;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public String url() {
        return postgres.url(name);
    }

    public Connection connect() throws SQLException {
        return postgres.connect(name);
    }

    /** Drops it and does without PostgreSQL. */
    @Override
    public void close() {
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            drop(statement, name);
        } catch (SQLException e) {
            // The next run drops it.
            Console.say("the database " + name + " is left over: " + e.getMessage());
        }
        postgres.leave();
    }

    /** Databases whose run was killed: the name has the number of its process. */
    private static void dropLeftovers(Statement statement, String purpose) throws SQLException {
        List<String> leftovers = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery("select datname from pg_database where datname like '" + purpose + "\\_%'")) {
            while (names.next()) {
                String name = names.getString(1);
                if (ProcessHandle.of(Long.parseLong(name.split("_")[1])).isEmpty()) {
                    leftovers.add(name);
                }
            }
        }
        for (String name : leftovers) {
            drop(statement, name);
        }
    }

    private static void drop(Statement statement, String name) throws SQLException {
        statement.execute("drop database if exists " + name + " with (force)");
    }
}
