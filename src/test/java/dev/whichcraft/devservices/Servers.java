package dev.whichcraft.devservices;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} the real servers: PostgreSQL with a fresh database for this run, and Keycloak, which
 * may still be starting. A test that needs Keycloak says so with {@link NeedsKeycloak}.
 */
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
public final class Servers implements QuarkusTestResourceLifecycleManager {

    private static final String PREFIX = "test_";

    private final String database = PREFIX + ProcessHandle.current().pid() + "_" + Long.toString(System.nanoTime(), 36);
    private final Settings settings = Settings.read();
    private final Postgres postgres = new Postgres(settings);
    private final Keycloak keycloak = new Keycloak(settings);
    private boolean made;

    /** Address of the realm, for tests that speak with Keycloak themselves. */
    public static String realmUrl() {
        return Settings.read().keycloakUrl() + "/realms/" + Realm.NAME;
    }

    /** Waits until Keycloak answers, and starts it if nobody has; fails with one sentence when it does not come. */
    public static void awaitKeycloak() {
        Settings settings = Settings.read();
        if (!Keycloak.answers(settings.keycloakUrl())) {
            Keycloak keycloak = new Keycloak(settings);
            keycloak.ensure();
            keycloak.await(120);
        }
    }

    @Override
    public Map<String, String> start() {
        Launch.start(postgres, keycloak);
        try (Connection connection = postgres.connect("postgres");
                Statement statement = connection.createStatement()) {
            dropLeftovers(statement);
            statement.execute("create database " + database);
            made = true;
            // What a test wrote need not survive a fall of the machine.
            statement.execute("alter database " + database + " set synchronous_commit = off");
        } catch (SQLException e) {
            throw new Trouble("No database for the tests could be made (" + e.getMessage() + "). Look into "
                    + settings.home().resolve("postgres.log") + ".");
        }
        return Map.of(
                "quarkus.datasource.jdbc.url", postgres.url(database),
                "quarkus.datasource.username", Postgres.USER,
                "quarkus.datasource.password", Postgres.USER,
                "quarkus.oidc.auth-server-url", realmUrl(),
                "quarkus.oidc.client-id", Realm.CLIENT,
                "quarkus.oidc.credentials.secret", Realm.CLIENT_SECRET);
    }

    @Override
    public void stop() {
        if (made) {
            try (Connection connection = postgres.connect("postgres");
                    Statement statement = connection.createStatement()) {
                drop(statement, database);
            } catch (SQLException e) {
                // The next run drops it.
                Console.say("the database " + database + " is left over: " + e.getMessage());
            }
        }
        postgres.leave();
        keycloak.leave();
    }

    /** Databases whose run was killed: the name has the number of its process. */
    private static void dropLeftovers(Statement statement) throws SQLException {
        List<String> leftovers = new ArrayList<>();
        try (ResultSet names =
                statement.executeQuery("select datname from pg_database where datname like 'test\\_%'")) {
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
