package dev.whichcraft.bench.load;

import dev.whichcraft.devservices.Database;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged program, in a process of its own. */
final class Program implements AutoCloseable {

    private static final Path LOG = Shared.FOLDER.resolve("program.log");

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final String url;

    private Program(Process process, String url) {
        this.process = process;
        this.url = url;
    }

    static Program start(Database database, String... arguments) throws IOException, InterruptedException {
        String port = System.getProperty("bench.port");
        List<String> command = new ArrayList<>(List.of(Java.program()));
        command.addAll(Java.arguments("bench.program"));
        command.addAll(List.of(arguments));
        command.addAll(List.of(
                "-Dquarkus.http.host=localhost",
                "-Dquarkus.http.port=" + port,
                // No login server takes part, and cookies have to come back by plain HTTP.
                "-Dquarkus.oidc.tenant-enabled=false",
                "-Dquarkus.rest-csrf.cookie-force-secure=false",
                "-jar",
                Shared.FOLDER.resolve("quarkus-app/quarkus-run.jar").toString()));
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(LOG.toFile());
        builder.environment()
                .putAll(Map.of(
                        "DB_URL",
                        database.url(),
                        "DB_USERNAME",
                        Database.USER,
                        "DB_PASSWORD",
                        Database.USER,
                        "OIDC_URL",
                        "http://localhost:1",
                        "OIDC_CLIENT_SECRET",
                        "not-a-secret-of-anything-but-long"));
        Program program = new Program(builder.start(), "http://localhost:" + port);
        program.awaitReady();
        return program;
    }

    String url() {
        return url;
    }

    long pid() {
        return process.pid();
    }

    /** Lets a learner look at a page. */
    void visit(String path, String learner) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url + path)).header("X-Bench-Person", learner);
        int status = client.send(request.build(), BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IOException(path + " answers " + status + "; see " + LOG);
        }
    }

    private void awaitReady() throws InterruptedException, IOException {
        long limit = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        while (true) {
            try {
                visit("/q/health/ready", "nobody");
                return;
            } catch (IOException notYet) {
                if (!process.isAlive() || System.nanoTime() > limit) {
                    close();
                    throw new IOException("The program does not answer at " + url + "; see " + LOG, notYet);
                }
                Thread.sleep(100);
            }
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit()
                .orTimeout(20, TimeUnit.SECONDS)
                .exceptionally(late -> process.destroyForcibly())
                .join();
    }
}
