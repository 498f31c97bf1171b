package dev.whichcraft.bench.load;

import dev.whichcraft.devservices.Database;
import io.quarkus.bootstrap.resolver.maven.BootstrapMavenException;
import io.quarkus.bootstrap.resolver.maven.MavenArtifactResolver;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactResult;

/**
 * Runs Gatling in a JVM of its own, with a class path of its own: it needs a newer Netty than the one that the program
 * under load has, and one build cannot hold both.
 */
final class Gatling {

    private Gatling() {}

    /** Returns the status with which Gatling ended: 0 when every request was answered as expected. */
    static int run(Database database, Program program, long crowd)
            throws IOException, InterruptedException, BootstrapMavenException, URISyntaxException {
        List<String> command = List.of(
                Java.program(),
                "-Xmx512m",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "-Dlogback.configurationFile=src/bench/load/logback.xml",
                "-Dgatling.data.writers.0=file",
                "-Dbench.url=" + program.url(),
                "-Dbench.pid=" + program.pid(),
                "-Dbench.database=" + database.url(),
                "-Dbench.seconds=" + System.getProperty("bench.seconds"),
                "-Dbench.crowd=" + crowd,
                "-Dbench.only=" + System.getProperty("bench.only"),
                "-Dbench.rounds=" + System.getProperty("bench.rounds"),
                "-classpath",
                classPath(),
                "io.gatling.app.Gatling",
                "--simulation",
                Load.class.getName(),
                "--results-folder",
                Shared.FOLDER.resolve("gatling").toString(),
                "--no-reports");
        return new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    private static String classPath() throws BootstrapMavenException, URISyntaxException {
        Stream<Path> own = Stream.of(place(Load.class), place(org.postgresql.Driver.class));
        Stream<Path> gatling = MavenArtifactResolver.builder()
                .setWorkspaceDiscovery(false)
                .build()
                .resolveDependencies(new DefaultArtifact(System.getProperty("bench.gatling")), List.of())
                .getArtifactResults()
                .stream()
                .map(ArtifactResult::getArtifact)
                .map(artifact -> artifact.getFile().toPath());
        return Stream.concat(own, gatling).map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }

    /** The folder or jar that a class comes from. */
    private static Path place(Class<?> type) throws URISyntaxException {
        return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    }
}
