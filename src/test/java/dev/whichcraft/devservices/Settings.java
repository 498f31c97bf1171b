package dev.whichcraft.devservices;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the servers live and listen. The ports lie below the range from which systems hand out ports by themselves.
 *
 * @param project the root of the sources
 * @param programs holds the unpacked servers, which never change
 * @param home holds the data, logs and pipes of the running servers
 */
record Settings(Path project, Path programs, Path home, int postgresPort, int keycloakPort) {

    static final String HOME = "whichcraft.servers";
    static final String POSTGRES_PORT = "whichcraft.postgres.port";
    static final String KEYCLOAK_PORT = "whichcraft.keycloak.port";

    static final String PRODUCT_PORT = "quarkus.http.port";
    static final String TEST_PORT = "quarkus.http.test-port";

    static Settings read() {
        Path project = Path.of(System.getProperty("basedir", "")).toAbsolutePath();
        String home = System.getProperty(HOME);
        Path folder = home == null ? project.resolve(".servers") : project.resolve(home);
        return new Settings(project, folder, folder, port(POSTGRES_PORT, 15432), port(KEYCLOAK_PORT, 18180));
    }

    /** The same programs with data of their own: for tests of the servers themselves. */
    Settings elsewhere(Path otherHome, int port) {
        return new Settings(project, programs, otherHome, port, port);
    }

    /** The build file is the one place that names the version. */
    String keycloakVersion() {
        Path pom = project.resolve("pom.xml");
        try {
            Matcher version = Pattern.compile("<keycloak\\.version>(.+?)</keycloak\\.version>")
                    .matcher(Files.readString(pom));
            if (version.find()) {
                return version.group(1);
            }
        } catch (IOException e) {
            // The sentence below fits as well.
        }
        throw new Trouble(pom + " does not name keycloak.version. Start from the root of the project.");
    }

    String keycloakUrl() {
        return "http://localhost:" + keycloakPort;
    }

    /** The address at which people reach the product in dev mode. */
    static String productUrl() {
        return "http://localhost:" + productPort();
    }

    /** The address of the product while its tests run. */
    static String testUrl() {
        return "http://localhost:" + port(TEST_PORT, 8081);
    }

    static int productPort() {
        return port(PRODUCT_PORT, 8080);
    }

    private static int port(String property, int usual) {
        try {
            return Integer.parseInt(System.getProperty(property, String.valueOf(usual)));
        } catch (NumberFormatException e) {
            throw new Trouble("-D" + property + "=" + System.getProperty(property)
                    + " is not a port. Give a number such as " + usual + ".");
        }
    }
}
