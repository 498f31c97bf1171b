package dev.whichcraft.devservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.postgresql.Driver;

/** The PostgreSQL server: finds the one that runs, or starts it on data that are kept between runs. */
final class Postgres {

    static final String USER = "whichcraft";
    static final String DATABASE = "whichcraft";
    /** The order of text is that of its code points on every machine, also in production. */
    static final List<String> LOCALE = List.of("--locale-provider=builtin", "--locale=C.UTF-8", "--encoding=UTF8");

    private final Settings settings;
    private final Keeper keeper;

    Postgres(Settings settings) {
        this.settings = settings;
        this.keeper = new Keeper(settings.home(), "postgres", "INT");
    }

    /** Returns when the server answers. */
    void ensure() {
        keeper.alone(this::findOrStart);
    }

    private void findOrStart() throws IOException {
        long started = System.nanoTime();
        if (keeper.join()) {
            if (!keeper.startedWith("-p " + settings.postgresPort())) {
                throw Port.other("PostgreSQL", Settings.POSTGRES_PORT);
            }
            answer(null);
            Console.say("PostgreSQL " + PostgresProgram.version() + " runs already on port " + settings.postgresPort());
            return;
        }
        if (Port.taken(settings.postgresPort())) {
            throw Port.trouble(settings.postgresPort(), holder(), Settings.POSTGRES_PORT);
        }
        Path programs = PostgresProgram.unpacked(settings.programs());
        initialise(programs);
        answer(keeper.start(command(programs), Map.of()));
        Console.say("PostgreSQL %s is ready on port %d after %.1f s"
                .formatted(PostgresProgram.version(), settings.postgresPort(), (System.nanoTime() - started) / 1e9));
    }

    ProcessHandle process() {
        return keeper.server().orElseThrow();
    }

    /** Does something while the server is down, and starts it anew on the same port and data. */
    void without(Runnable work) {
        ensure();
        try {
            keeper.stop();
            work.run();
        } catch (IOException e) {
            throw Trouble.writing(settings.home(), e);
        } finally {
            ensure();
            leave();
        }
    }

    void leave() {
        keeper.leave();
    }

    String url(String database) {
        return "jdbc:postgresql://localhost:" + settings.postgresPort() + "/" + database;
    }

    Connection connect(String database) throws SQLException {
        Properties login = new Properties();
        login.setProperty("user", USER);
        login.setProperty("password", USER);
        login.setProperty("loginTimeout", "5");
        // Not by DriverManager, which finds no driver in the class loader of a build.
        return new Driver().connect(url(database), login);
    }

    Path data() {
        return settings.home()
                .resolve("postgresql-data-" + PostgresProgram.version().split("\\.")[0]);
    }

    private void initialise(Path programs) throws IOException {
        if (Files.exists(data())) {
            return;
        }
        // Moved into place when complete, so that a start that was cut short leaves no half of a folder.
        Path part = data().resolveSibling(data().getFileName() + ".part");
        Folders.delete(part);
        List<String> command = command(programs, "initdb");
        command.addAll(List.of("-D", part.toString(), "-U", USER, "--auth=trust"));
        command.addAll(LOCALE);
        Commands.run(command);
        Files.move(part, data(), StandardCopyOption.ATOMIC_MOVE);
    }

    private List<String> command(Path programs) throws IOException {
        List<String> command = command(programs, "postgres");
        command.addAll(List.of("-D", data().toString(), "-p", String.valueOf(settings.postgresPort())));
        for (String setting : List.of(
                "listen_addresses=localhost", "unix_socket_directories=", "fsync=on", "synchronous_commit=on")) {
            command.addAll(List.of("-c", setting));
        }
        return command;
    }

    /** PostgreSQL refuses to run as root, so root gets a user namespace, in which it is nobody. */
    private List<String> command(Path programs, String program) throws IOException {
        List<String> command = new ArrayList<>();
        if (Files.getAttribute(settings.home(), "unix:uid").equals(0)
                && System.getProperty("user.name").equals("root")) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(programs.resolve("bin").resolve(program).toString());
        return command;
    }

    /** Waits until the server takes connections, and makes the database for dev mode. */
    private void answer(ProcessHandle keeperProcess) {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try (Connection connection = connect("postgres");
                    Statement statement = connection.createStatement()) {
                ResultSet found = statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
                if (!found.next()) {
                    statement.execute("create database " + DATABASE);
                }
                return;
            } catch (SQLException e) {
                if (keeperProcess != null && !keeperProcess.isAlive() || System.nanoTime() > limit) {
                    throw failure(e);
                }
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
            }
        }
    }

    private Trouble failure(SQLException cause) {
        // Without its control file PostgreSQL says what is wrong, but marks no line as fatal.
        String reason = Stream.of(
                        Folders.lastLine(keeper.log(), "FATAL:"),
                        Folders.lastLine(keeper.log(), "could not"),
                        String.valueOf(cause.getMessage()))
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElseThrow();
        if (Trouble.diskIsFull(reason)) {
            return Trouble.diskFull(settings.home());
        }
        return new Trouble("PostgreSQL cannot work with the data in " + data() + " (" + reason
                + "). Delete that folder to begin with an empty database; " + keeper.log() + " has the details.");
    }

    /** Who listens on our port, in words that help to find it. */
    private String holder() {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet folder = statement.executeQuery("show data_directory")) {
            folder.next();
            return "the PostgreSQL of another Whichcraft, with its data in " + folder.getString(1);
        } catch (SQLException e) {
            return "another program";
        }
    }
}
