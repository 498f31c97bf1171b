package dev.whichcraft.devservices;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The Keycloak server: finds the one that runs, or starts it. It comes up on its own while the build goes on. */
final class Keycloak {

    /** The administrator of Keycloak itself, which only this machine reaches. */
    static final String ADMIN = "keycloak-admin";

    private final Settings settings;
    private final Keeper keeper;

    Keycloak(Settings settings) {
        this.settings = settings;
        this.keeper = new Keeper(settings.home(), "keycloak", "TERM");
    }

    /** Returns when the server has been started, long before it answers. */
    void ensure() {
        keeper.alone(this::findOrStart);
    }

    private void findOrStart() throws IOException {
        Realm realm = Realm.read(settings);
        if (keeper.join()) {
            if (!keeper.startedWith("--http-port=" + settings.keycloakPort())) {
                throw Port.other("Keycloak", Settings.KEYCLOAK_PORT);
            }
            Console.say("Keycloak " + settings.keycloakVersion() + " runs already on port " + settings.keycloakPort());
            if (!imported(realm)) {
                Console.say("the realm has changed: end all builds that use Keycloak to have it imported");
            }
            return;
        }
        if (Port.taken(settings.keycloakPort())) {
            String holder = answers(settings.keycloakUrl()) ? "the Keycloak of another Whichcraft" : "another program";
            throw Port.trouble(settings.keycloakPort(), holder, Settings.KEYCLOAK_PORT);
        }
        Path folder = KeycloakProgram.unpacked(settings);
        prepare(realm, folder);
        Map<String, String> environment = new HashMap<>(realm.environment());
        environment.put("KC_BOOTSTRAP_ADMIN_USERNAME", ADMIN);
        environment.put("KC_BOOTSTRAP_ADMIN_PASSWORD", ADMIN);
        keeper.start(
                KeycloakProgram.command(
                        folder,
                        "start",
                        "--import-realm",
                        "--db=dev-file",
                        "--cache=local",
                        "--http-enabled=true",
                        "--http-host=localhost",
                        "--http-port=" + settings.keycloakPort(),
                        "--hostname=" + settings.keycloakUrl()),
                environment);
        Console.say("Keycloak " + settings.keycloakVersion() + " is starting on port " + settings.keycloakPort());
    }

    /** Waits for a server that was started before. */
    void await(long seconds) {
        long started = System.nanoTime();
        while (!answers(settings.keycloakUrl())) {
            long waited = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - started);
            if (waited >= seconds || waited >= 2 && keeper.server().isEmpty()) {
                throw failure(waited);
            }
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
        }
    }

    void leave() {
        keeper.leave();
    }

    /** Tells whether a Keycloak with our realm answers. */
    static boolean answers(String url) {
        try {
            HttpURLConnection connection = (HttpURLConnection)
                    URI.create(url + "/realms/" + Realm.NAME).toURL().openConnection();
            connection.setConnectTimeout(2000);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    Trouble failure(long waited) {
        String reason = Folders.lastLine(keeper.log(), "ERROR");
        if (Trouble.diskIsFull(reason)) {
            return Trouble.diskFull(settings.home());
        }
        return new Trouble("Keycloak did not answer at " + settings.keycloakUrl() + " within " + waited + " s"
                + (reason.isEmpty() ? "" : " (" + reason + ")") + ". Look into " + keeper.log()
                + "; if its data are broken, delete "
                + settings.programs().resolve("keycloak-" + settings.keycloakVersion())
                + ".");
    }

    /** A changed realm replaces the old one with all its data, as Keycloak imports only what is not there. */
    private void prepare(Realm realm, Path folder) throws IOException {
        if (imported(realm)) {
            return;
        }
        if (Files.exists(marker())) {
            Console.say("the realm has changed: Keycloak forgets its data and imports it");
        } else {
            Console.say("Keycloak imports the realm: its first start takes about half a minute");
        }
        Files.deleteIfExists(marker());
        Folders.delete(folder.resolve("data"));
        Files.writeString(
                Files.createDirectories(folder.resolve("data/import")).resolve("whichcraft-realm.json"), realm.json());
        Files.writeString(marker(), realm.hash());
    }

    private boolean imported(Realm realm) throws IOException {
        return Files.exists(marker()) && Files.readString(marker()).equals(realm.hash());
    }

    private Path marker() {
        return settings.programs()
                .resolve("keycloak-" + settings.keycloakVersion())
                .resolve("imported-realm");
    }
}
