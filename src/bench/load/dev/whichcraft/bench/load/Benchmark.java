package dev.whichcraft.bench.load;

import dev.whichcraft.devservices.Database;
import java.io.IOException;
import java.nio.file.Files;

/** What {@code ./mvnw -Pbench verify} runs once everything is built. */
public final class Benchmark {

    private Benchmark() {}

    /** Runs all of it and prints the report; ends with 1 when a request failed. */
    public static void main(String[] arguments) throws Exception {
        Files.deleteIfExists(Shared.REPORT);
        int status;
        try (Database database = Database.start("bench");
                Program program = Program.start(database)) {
            Cast.prepare(database, program);
            status = Gatling.run(database, program);
        }
        print();
        System.exit(status);
    }

    private static void print() throws IOException {
        System.out.println(
                Files.exists(Shared.REPORT) ? Files.readString(Shared.REPORT) : "There is no report: the load failed.");
    }
}
