package dev.whichcraft.devservices;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map.Entry;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Production runs on the servers that the tests run on, and its description tells no secret. */
class ComposeTest {

    private final Path project = Settings.read().project();
    private JsonNode services;
    private JsonNode volumes;

    @BeforeEach
    void read() throws IOException {
        JsonNode compose = new ObjectMapper(new YAMLFactory())
                .readTree(project.resolve("docker-compose.yml").toFile());
        services = compose.get("services");
        volumes = compose.get("volumes");
    }

    @Test
    void versionsAreThoseOfTheTests() {
        assertEquals(
                "postgres:" + PostgresProgram.version(),
                services.get("postgres").get("image").asText());
        assertEquals(
                "keycloak/keycloak:" + Settings.read().keycloakVersion(),
                services.get("keycloak").get("image").asText());
    }

    @Test
    void textIsOrderedAsInTheTests() {
        assertEquals(
                String.join(" ", Postgres.LOCALE),
                services.get("postgres")
                        .get("environment")
                        .get("POSTGRES_INITDB_ARGS")
                        .asText());
    }

    @Test
    void everySecretComesFromOutsideAndIsAskedForUnlessOneCanDoWithout() {
        int secrets = 0;
        for (JsonNode service : services) {
            for (Entry<String, JsonNode> variable : service.get("environment").properties()) {
                if (variable.getKey().matches(".*(PASSWORD|SECRET|ADMIN_USERNAME).*")) {
                    String value = variable.getValue().asText();
                    assertTrue(
                            value.equals("${SMTP_PASSWORD:-}") || value.matches("\\$\\{\\w+:\\?set \\w+ in \\.env.*}"),
                            variable.getKey() + ": " + value);
                    secrets++;
                }
            }
        }
        assertEquals(9, secrets);
        assertFalse(services.toString().contains(Realm.CLIENT_SECRET));
    }

    @Test
    void everyServiceIsWatchedAndComesBack() {
        for (Entry<String, JsonNode> service : services.properties()) {
            assertFalse(service.getValue().path("healthcheck").path("test").isEmpty(), service.getKey());
            assertEquals("unless-stopped", service.getValue().path("restart").asText(), service.getKey());
        }
    }

    @Test
    void everyVariableThatTheProductReadsIsThere() throws IOException {
        String read = Files.readString(project.resolve("src/main/resources/application.properties"));
        JsonNode environment = services.get("whichcraft").get("environment");
        Matcher variable = Pattern.compile("\\$\\{([A-Z_]+)[:}]").matcher(read);
        int variables = 0;
        while (variable.find()) {
            assertTrue(environment.has(variable.group(1)), variable.group(1));
            variables++;
        }
        assertEquals(14, variables);
    }

    @Test
    void onlyThisMachineReachesThePorts() {
        for (JsonNode service : services) {
            service.path("ports").forEach(port -> assertTrue(port.asText().startsWith("127.0.0.1:"), port.asText()));
        }
    }

    @Test
    void whatIsMountedIsThere() {
        for (JsonNode service : services) {
            for (JsonNode mount : service.path("volumes")) {
                String source = mount.asText().split(":")[0];
                assertTrue(
                        source.startsWith("./") ? Files.exists(project.resolve(source)) : volumes.has(source), source);
            }
        }
    }

    @Test
    void realmGetsAllItsPlaceholders() throws IOException {
        JsonNode environment = services.get("keycloak").get("environment");
        for (String placeholder : Realm.read(Settings.read()).environment().keySet()) {
            assertTrue(environment.has(placeholder), placeholder);
        }
    }

    @Test
    void imageRunsAsNobodySpecial() throws IOException {
        String image = Files.readString(project.resolve("src/main/docker/Dockerfile"));
        assertTrue(image.contains("FROM eclipse-temurin:25-jre"));
        assertTrue(image.contains("\nUSER 10001\n"));
        assertTrue(image.contains("COPY quizzes/ quizzes/"));
    }
}
