package dev.whichcraft.devservices;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import java.util.Map;

/**
 * Gives every {@code @QuarkusTest} the real servers: PostgreSQL with a fresh database for this run, and Keycloak, which
 * may still be starting. A test that needs Keycloak says so with {@link NeedsKeycloak}.
 */
@WithTestResource(value = Servers.class, scope = TestResourceScope.GLOBAL)
public final class Servers implements QuarkusTestResourceLifecycleManager {

    private final Settings settings = Settings.read();
    private final Postgres postgres = new Postgres(settings);
    private final Keycloak keycloak = new Keycloak(settings);
    private Database database;

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

    /** Stops the real PostgreSQL while something is done; after that it runs again, with all that it had. */
    public static void withoutPostgres(Runnable work) {
        new Postgres(Settings.read()).without(work);
    }

    @Override
    public Map<String, String> start() {
        Launch.start(postgres, keycloak);
        database = Database.make(postgres, "test").careless();
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", Postgres.USER,
                "quarkus.datasource.password", Postgres.USER,
                "quarkus.oidc.auth-server-url", realmUrl(),
                "quarkus.oidc.client-id", Realm.CLIENT,
                "quarkus.oidc.credentials.secret", Realm.CLIENT_SECRET);
    }

    @Override
    public void stop() {
        if (database == null) {
            postgres.leave();
        } else {
            database.close();
        }
        keycloak.leave();
    }
}
