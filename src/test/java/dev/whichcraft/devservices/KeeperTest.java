package dev.whichcraft.devservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The life of a server, told with one that does nothing but sleep. */
class KeeperTest {

    @TempDir(cleanup = CleanupMode.NEVER)
    Path home;

    @Test
    void serverLivesAsLongAsItsLastUser() throws Exception {
        Keeper first = keeper();
        assertFalse(first.join());
        start(first);
        Keeper second = keeper();
        assertTrue(second.join(), "the second user finds the server");
        first.leave();
        assertTrue(keeper().join(), "the server runs on without its first user");
        ProcessHandle server = second.server().orElseThrow();
        assertTrue(server.isAlive());
    }

    @Test
    void serverEndsWithItsLastUser() throws Exception {
        Keeper only = keeper();
        only.join();
        ProcessHandle shell = start(only);
        ProcessHandle server = only.server().orElseThrow();
        only.leave();
        server.onExit().get(30, TimeUnit.SECONDS);
        shell.onExit().get(30, TimeUnit.SECONDS);
        assertFalse(Files.exists(home.resolve("nap.pid")));
    }

    @Test
    void numbersOfStrangersAndOfTheDeadAreNotOurs() throws Exception {
        // This very program, which is none of our servers, and a number that no process has.
        Files.writeString(
                home.resolve("nap.keeper"),
                String.valueOf(ProcessHandle.current().pid()));
        Files.writeString(home.resolve("nap.pid"), "999999999");
        Keeper keeper = keeper();
        assertFalse(keeper.join());
        start(keeper);
        assertTrue(keeper.server().isPresent());
        keeper.leave();
    }

    @Test
    void serverThatLostItsKeeperIsEndedByTheNextStart() throws Exception {
        Keeper keeper = keeper();
        keeper.join();
        ProcessHandle shell = start(keeper);
        ProcessHandle orphan = keeper.server().orElseThrow();
        shell.destroyForcibly();
        shell.onExit().get(30, TimeUnit.SECONDS);
        assertFalse(keeper.join());
        assertFalse(orphan.isAlive());
        start(keeper);
        keeper.leave();
    }

    @Test
    void serverThatAsksForItIsStartedAgain() throws Exception {
        Keeper keeper = keeper();
        keeper.join();
        String twice = "echo start; test -e again && exit 0; touch again; exit 10";
        ProcessHandle shell = keeper.start(List.of("sh", "-c", twice), Map.of());
        shell.onExit().get(30, TimeUnit.SECONDS);
        assertEquals("start\nstart\n", Files.readString(keeper.log()));
        keeper.leave();
    }

    @Test
    void serverThatDoesNotStartIsToldAtOnce() throws Exception {
        Keeper keeper = keeper();
        keeper.join();
        ProcessHandle shell = keeper.start(List.of("sh", "-c", "echo I cannot; exit 1"), Map.of());
        shell.onExit().get(30, TimeUnit.SECONDS);
        assertEquals("I cannot\n", Files.readString(keeper.log()));
        keeper.leave();
    }

    private Keeper keeper() {
        return new Keeper(home, "nap", "TERM");
    }

    /** The folder's name in the command is what marks a process as ours. */
    private ProcessHandle start(Keeper keeper) throws IOException {
        return keeper.start(List.of("sh", "-c", "sleep 600 & wait", home.toString()), Map.of());
    }
}
