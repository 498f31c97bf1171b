package dev.whichcraft.devservices;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** This program's membership among the users of a server: an open end of the server's pipe. */
final class Users {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Path folder;
    private final String server;
    private final FileChannel pipe;

    private Users(Path folder, String server, FileChannel pipe) {
        this.folder = folder;
        this.server = server;
        this.pipe = pipe;
    }

    /** Joins the users of the server; the membership ends with this program at the latest. */
    static Users join(Path folder, String server) throws IOException {
        Path path = folder.resolve(server + ".users");
        if (Files.isRegularFile(path)) {
            Files.delete(path);
        }
        if (!Files.exists(path)) {
            make(path);
        }
        // Opened for both directions, as an end for writing alone waits until somebody reads.
        FileChannel pipe = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
        new Holder(pipe).start();
        return new Users(folder, server, pipe);
    }

    private static void make(Path pipe) throws IOException {
        try {
            Commands.run("mkfifo", pipe.toString());
        } catch (IOException e) {
            // Another program may have made it at the same moment.
            if (!Files.exists(pipe)) {
                throw e;
            }
        }
    }

    /** Says hello to the keeper and tells whether it answered while it was alive. */
    boolean greeted(BooleanSupplier alive) throws IOException {
        String name = ProcessHandle.current().pid() + "-" + NUMBER.incrementAndGet();
        Path answer = folder.resolve(server + ".joined." + name);
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        pipe.write(ByteBuffer.wrap((name + "\n").getBytes(StandardCharsets.US_ASCII)));
        while (System.nanoTime() < limit) {
            if (Files.deleteIfExists(answer)) {
                return true;
            }
            if (!alive.getAsBoolean()) {
                return false;
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(5));
        }
        return false;
    }

    void leave() {
        try {
            pipe.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Keeps the pipe reachable, which would be closed as garbage otherwise, also after the build has dropped the class
     * loader of this class.
     */
    private static final class Holder extends Thread {

        private final FileChannel pipe;

        Holder(FileChannel pipe) {
            super("holds a server's pipe");
            this.pipe = pipe;
            setDaemon(true);
        }

        @Override
        public void run() {
            while (pipe.isOpen()) {
                LockSupport.parkNanos(TimeUnit.MINUTES.toNanos(1));
            }
        }
    }
}
