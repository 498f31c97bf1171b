package dev.whichcraft.devservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresTest {

    @TempDir
    Path home;

    @Test
    void survivesNoProgramAndKeepsItsData() throws Exception {
        int port = freePort();
        Process program = anotherProgram(port);
        ProcessHandle server;
        try (BufferedReader said = program.inputReader()) {
            server = ProcessHandle.of(Long.parseLong(last(said))).orElseThrow();
            program.destroyForcibly();
        }
        server.onExit().get(30, TimeUnit.SECONDS);

        // The same data, as after a fall of the machine: nothing was stopped in good order.
        Postgres postgres = new Postgres(Settings.read().elsewhere(home, port));
        postgres.ensure();
        ProcessHandle second = postgres.process();
        second.destroyForcibly();
        second.onExit().get(30, TimeUnit.SECONDS);
        postgres.ensure();
        try (Connection connection = postgres.connect(Postgres.DATABASE);
                Statement statement = connection.createStatement();
                ResultSet kept = statement.executeQuery("select what, current_setting('fsync'), "
                        + "current_setting('synchronous_commit') from kept")) {
            kept.next();
            assertEquals("data", kept.getString(1));
            assertEquals("on", kept.getString(2));
            assertEquals("on", kept.getString(3));
        }
        ProcessHandle third = postgres.process();
        postgres.leave();
        third.onExit().get(30, TimeUnit.SECONDS);
    }

    /** What {@link #survivesNoProgramAndKeepsItsData()} kills. */
    public static void main(String[] arguments) throws Exception {
        Postgres postgres =
                new Postgres(Settings.read().elsewhere(Path.of(arguments[0]), Integer.parseInt(arguments[1])));
        postgres.ensure();
        try (Connection connection = postgres.connect(Postgres.DATABASE);
                Statement statement = connection.createStatement()) {
            statement.execute("create table kept (what text)");
            statement.execute("insert into kept values ('data')");
        }
        System.out.println("process " + postgres.process().pid());
        System.in.read();
    }

    @Test
    void foreignPortGivesOneSentence() throws Exception {
        try (ServerSocket foreign = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Postgres postgres = new Postgres(Settings.read().elsewhere(home, foreign.getLocalPort()));
            Trouble trouble = assertThrows(Trouble.class, postgres::ensure);
            assertEquals(
                    "Port " + foreign.getLocalPort() + " is taken by another program. Stop it, or choose another port "
                            + "with -Dwhichcraft.postgres.port=PORT.",
                    trouble.getMessage());
            postgres.leave();
        }
    }

    @Test
    void brokenDataGiveOneSentence() throws Exception {
        Postgres postgres = new Postgres(Settings.read().elsewhere(home, freePort()));
        Files.createDirectory(postgres.data());
        Files.writeString(postgres.data().resolve("PG_VERSION"), "7\n");
        Trouble trouble = assertThrows(Trouble.class, postgres::ensure);
        assertTrue(
                trouble.getMessage().startsWith("PostgreSQL cannot work with the data in " + postgres.data()),
                trouble.getMessage());
        assertTrue(trouble.getMessage().contains("Delete that folder to begin with an empty database"));
        assertEquals(0, trouble.getStackTrace().length);
        postgres.leave();
    }

    @Test
    void fileInPlaceOfTheFolderGivesOneSentence() throws IOException {
        Path file = Files.createFile(home.resolve("file"));
        Postgres postgres = new Postgres(Settings.read().elsewhere(file, 1));
        Trouble trouble = assertThrows(Trouble.class, postgres::ensure);
        assertEquals(
                "The folder " + file + " cannot be used (something else has that name). Move it away and start again, "
                        + "or choose another with -Dwhichcraft.servers=FOLDER.",
                trouble.getMessage());
    }

    @Test
    void fullDiskGivesOneSentence() {
        IOException full = new IOException("write: No space left on device");
        assertEquals(
                "The disk that holds " + home + " is full. Free about 1 GB and start again.",
                Trouble.writing(home, full).getMessage());
    }

    private Process anotherProgram(int port) throws IOException {
        String classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classes,
                        PostgresTest.class.getName(),
                        home.toString(),
                        String.valueOf(port))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static String last(BufferedReader said) {
        return said.lines()
                .filter(line -> line.startsWith("process "))
                .findFirst()
                .orElseThrow()
                .substring("process ".length());
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }
}
