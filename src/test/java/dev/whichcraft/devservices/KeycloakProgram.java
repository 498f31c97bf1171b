package dev.whichcraft.devservices;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Keycloak's programs, unpacked once from the artifact that the build has fetched. */
final class KeycloakProgram {

    private KeycloakProgram() {}

    static Path unpacked(Settings settings) throws IOException {
        String name = "keycloak-" + settings.keycloakVersion();
        Path folder = settings.programs().resolve(name);
        if (Files.isDirectory(folder)) {
            return folder;
        }
        Path archive = archive(settings.keycloakVersion());
        Console.say("unpacking Keycloak " + settings.keycloakVersion() + ", this once");
        Path part = Files.createTempDirectory(Files.createDirectories(settings.programs()), "keycloak-");
        try (InputStream source = Files.newInputStream(archive)) {
            unpack(source, part);
            return Files.move(part.resolve(name), folder, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Folders.delete(part);
        }
    }

    /** What its own script would run, without the shell in between, so that the process to stop is the server. */
    static List<String> command(Path folder, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dkc.home.dir=" + folder,
                "-Djboss.server.config.dir=" + folder.resolve("conf"),
                "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                        + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                "-Dpicocli.disable.closures=true",
                "-Dquarkus-log-max-startup-records=10000",
                "-Duser.language=en",
                "-Duser.country=US",
                "-Dfile.encoding=UTF-8",
                // A quick start and little memory count for more than throughput here.
                "-Xms64m",
                "-Xmx384m",
                "-XX:MaxMetaspaceSize=256m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1"));
        for (String opened : List.of("java.util", "java.util.concurrent", "java.security", "java.lang")) {
            command.add("--add-opens=java.base/" + opened + "=ALL-UNNAMED");
        }
        command.addAll(List.of(
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                folder.resolve("lib/quarkus-run.jar").toString(),
                "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(List.of(arguments));
        return command;
    }

    /** The local repository is where PostgreSQL's artifact lies as well, in Maven and in an IDE. */
    private static Path archive(String version) {
        try {
            Path known = Path.of(EmbeddedPostgres.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            Path repository = known.resolve("../../../../../..").normalize();
            Path archive = repository.resolve(
                    "org/keycloak/keycloak-quarkus-dist/" + version + "/keycloak-quarkus-dist-" + version + ".zip");
            if (Files.exists(archive)) {
                return archive;
            }
        } catch (URISyntaxException e) {
            // The sentence below fits as well.
        }
        throw new Trouble("Keycloak " + version + " is missing. Run ./mvnw test-compile once, which fetches it.");
    }

    private static void unpack(InputStream source, Path folder) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new BufferedInputStream(source))) {
            ZipEntry entry;
            while ((entry = zip.getNextEntry()) != null) {
                Path file = folder.resolve(entry.getName()).normalize();
                if (!file.startsWith(folder)) {
                    throw new IOException("the archive leaves its folder: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                } else {
                    Files.createDirectories(file.getParent());
                    Files.copy(zip, file);
                }
            }
        }
    }
}
