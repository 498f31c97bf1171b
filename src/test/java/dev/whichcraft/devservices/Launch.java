package dev.whichcraft.devservices;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** What the build runs before dev mode and before the tests: starts both servers side by side. */
public final class Launch {

    private Launch() {}

    /** Starts the servers; ends the build with one sentence when that cannot be done. */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.read();
            boolean dev = System.getProperty("sun.java.command", "").contains("quarkus:dev");
            if (dev) {
                Leftover.end(settings);
            }
            if (dev && Port.taken(Settings.productPort())) {
                throw Port.trouble(Settings.productPort(), "another program", Settings.PRODUCT_PORT);
            }
            start(new Postgres(settings), new Keycloak(settings));
            if (dev) {
                announce(settings);
            }
        } catch (Trouble trouble) {
            System.err.println("\n[servers] " + trouble.getMessage() + "\n");
            // An exception would come out with a stack trace and with the build tool's own advice.
            System.exit(1);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns when PostgreSQL answers and Keycloak is on its way. */
    static void start(Postgres postgres, Keycloak keycloak) {
        if (System.getProperty("os.name").startsWith("Windows")) {
            throw new Trouble("The servers for development need a Unix shell. On Windows, build within WSL.");
        }
        CompletableFuture<Void> second = CompletableFuture.runAsync(keycloak::ensure, Launch::inThread);
        try {
            postgres.ensure();
            second.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof Trouble trouble ? trouble : e;
        }
    }

    /** Not in the common pool, whose threads do not see the class loader of the build. */
    private static void inThread(Runnable work) {
        Thread thread = new Thread(work, "starts Keycloak");
        thread.setDaemon(true);
        thread.start();
    }

    private static void announce(Settings settings) throws IOException {
        StringBuilder text = new StringBuilder("Whichcraft is ready: " + Settings.productUrl() + "\n");
        text.append("Log in as one of (name / password):\n");
        DemoPeople.lines(settings)
                .forEach(line -> text.append("  ").append(line).append('\n'));
        new Announcement(
                        Settings.productUrl() + "/q/health/live",
                        settings.keycloakUrl() + "/realms/" + Realm.NAME,
                        text.toString(),
                        new Keycloak(settings).failure(120).getMessage())
                .start();
    }
}
