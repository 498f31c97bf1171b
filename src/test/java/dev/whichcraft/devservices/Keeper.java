package dev.whichcraft.devservices;

import java.io.IOException;
import java.io.InputStream;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Keeps one server running while any program uses it. The work is done by the shell script {@code keeper.sh}, the
 * parent of the server, so that it is done after the death of every Java program as well.
 */
final class Keeper {

    private final Path home;
    private final String name;
    private final String stopSignal;
    private Users users;

    Keeper(Path home, String name, String stopSignal) {
        this.home = home;
        this.name = name;
        this.stopSignal = stopSignal;
    }

    Path log() {
        return home.resolve(name + ".log");
    }

    /** Lets one program at a time look for the server and start it. */
    void alone(Work work) {
        try {
            Files.createDirectories(home);
            Folders.requireSpace(home);
            // Before the turn comes: a server that runs now must not lose its last user meanwhile.
            enter();
            try (FileChannel file = FileChannel.open(
                    home.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
                // Given back when the file is closed.
                if (file.tryLock() == null) {
                    Console.say("waiting for another build that is starting " + name);
                    file.lock();
                }
                work.run();
            }
        } catch (IOException e) {
            throw Trouble.writing(home, e);
        }
    }

    /** Joins the users of the server and tells whether it runs; if not, nothing of it is left. */
    boolean join() throws IOException {
        enter();
        Optional<ProcessHandle> keeper = process("keeper");
        if (keeper.isPresent() && users.greeted(keeper.get()::isAlive)) {
            return true;
        }
        // A keeper that does not answer is stopping its server, as its last user has just gone.
        keeper.ifPresent(process -> Commands.awaitEnd(process, 20));
        Optional<ProcessHandle> orphan = process("pid");
        if (orphan.isPresent()) {
            Commands.run("kill", "-" + stopSignal, String.valueOf(orphan.get().pid()));
            Commands.awaitEnd(orphan.get(), 10);
        }
        return false;
    }

    private void enter() throws IOException {
        if (users == null) {
            users = Users.join(home, name);
        }
    }

    /** Does without the server from now on. */
    void leave() {
        if (users != null) {
            users.leave();
            users = null;
        }
    }

    /** Stops the server under all its users, and returns when nothing of it is left. */
    void stop() throws IOException {
        Optional<ProcessHandle> keeper = process("keeper");
        Optional<ProcessHandle> server = server();
        if (server.isPresent()) {
            Commands.run("kill", "-" + stopSignal, String.valueOf(server.get().pid()));
            Commands.awaitEnd(server.get(), 20);
        }
        keeper.ifPresent(process -> Commands.awaitEnd(process, 20));
    }

    /** Starts the server; {@link #join()} has said before that it does not run. */
    ProcessHandle start(List<String> command, Map<String, String> environment) throws IOException {
        Path script = script();
        Files.deleteIfExists(log());
        List<String> line = new ArrayList<>(Commands.inOwnSession());
        line.addAll(List.of("sh", script.toString(), home.toString(), name, stopSignal));
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().putAll(environment);
        ProcessHandle keeper = builder.start().toHandle();
        if (!users.greeted(keeper::isAlive) && keeper.isAlive()) {
            throw new IOException("the keeper of " + name + " does not answer");
        }
        return keeper;
    }

    /** Tells whether the running server was started with this argument, such as a port. */
    boolean startedWith(String argument) {
        return server().flatMap(process -> process.info().commandLine())
                .map(line -> (line + " ").contains(" " + argument + " "))
                .orElse(true);
    }

    /** The server's process, if it runs. */
    Optional<ProcessHandle> server() {
        return process("pid");
    }

    /** A number in a file may be that of a stranger by now: only a process that names our folder is ours. */
    private Optional<ProcessHandle> process(String kind) {
        try {
            long pid = Long.parseLong(
                    Files.readString(home.resolve(name + "." + kind)).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> commandLine(process)
                    .contains(home.toString()));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** A process that is just becoming another program has no command line for a moment. */
    private static String commandLine(ProcessHandle process) {
        Optional<String> line = process.info().commandLine();
        for (int looks = 0; line.isEmpty() && process.isAlive() && looks < 50; looks++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            line = process.info().commandLine();
        }
        return line.orElse("");
    }

    /** A shell reads its script as it goes, so the file is replaced and never written over. */
    private Path script() throws IOException {
        Path script = home.resolve("keeper.sh");
        Path fresh = Files.createTempFile(home, "keeper", ".part");
        try (InputStream source = Keeper.class.getResourceAsStream("/devservices/keeper.sh")) {
            Files.copy(source, fresh, StandardCopyOption.REPLACE_EXISTING);
        }
        return Files.move(fresh, script, StandardCopyOption.ATOMIC_MOVE);
    }

    /** What may fail on files. */
    interface Work {
        void run() throws IOException;
    }
}
