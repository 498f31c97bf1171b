package dev.whichcraft.bench;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.io.IOException;

/** Ends this program when the benchmark that started it is gone, however it went: its pipe then closes. */
class Leash {

    void hold(@Observes StartupEvent started) {
        Thread thread = new Thread(Leash::untilClosed, "leash");
        thread.setDaemon(true);
        thread.start();
    }

    private static void untilClosed() {
        try {
            while (System.in.read() >= 0) {
                // Nothing is ever said.
            }
        } catch (IOException closed) {
            // The same.
        }
        Quarkus.asyncExit();
    }
}
