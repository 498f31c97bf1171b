package dev.whichcraft.bench.load;

import dev.whichcraft.devservices.Database;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.library.CourseReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * What {@code ./mvnw -Pbench verify} runs once everything is built: the usual work, or with {@code -Dbench.crowd=100000}
 * the pages of instructors over so many answers; several sizes, with commas between them, are set side by side.
 */
public final class Benchmark {

    /** What it took to gather each crowd, a line each. */
    private static final List<String> GATHERED = new ArrayList<>();

    private Benchmark() {}

    /** Runs all of it and prints the report; ends with 1 when a request failed. */
    public static void main(String[] arguments) throws Exception {
        Files.deleteIfExists(Shared.REPORT);
        List<Long> crowds = Stream.of(System.getProperty("bench.crowd", "0").split(","))
                .map(Long::valueOf)
                .toList();
        int status = 0;
        for (long crowd : crowds) {
            status = Math.max(status, run(crowd));
        }
        if (status == 0 && crowds.get(0) > 0) {
            Files.writeString(
                    Shared.REPORT, SideBySide.of(Figures.read(crowds)) + "\n" + String.join("\n", GATHERED) + "\n");
        }
        System.out.println(
                Files.exists(Shared.REPORT) ? Files.readString(Shared.REPORT) : "There is no report: the load failed.");
        System.exit(status);
    }

    private static int run(long crowd) throws Exception {
        Course course =
                CourseReader.read(Path.of("quizzes", Shared.COURSE)).course().orElseThrow();
        try (Database database = Database.start("bench")) {
            try (Program program = Program.start(database)) {
                Cast.prepare(database, program, course);
                if (crowd == 0) {
                    return Gatling.run(database, program, crowd);
                }
            }
            Duration written = gather(database, course, crowd);
            try (Program program = Program.start(database, "-Dwhichcraft.rebuild=statistics")) {
                Duration rebuilt = Statistics.await(database);
                GATHERED.add(String.format(
                        Locale.ENGLISH,
                        "%,d answers: written in %d s, statistics worked out in %d s, %s in the database.",
                        crowd,
                        written.toSeconds(),
                        rebuilt.toSeconds(),
                        Statistics.size(database)));
                System.out.println(GATHERED.get(GATHERED.size() - 1));
                return Gatling.run(database, program, crowd);
            }
        }
    }

    private static Duration gather(Database database, Course course, long answers) throws Exception {
        Instant began = Instant.now();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            Crowd crowd = Crowd.write(connection, course, answers);
            statement.execute("vacuum analyze");
            List<String> teams = new ArrayList<>();
            for (int i = 0; i < crowd.teams(); i++) {
                teams.add(crowd.team(i) + " " + crowd.assignment(i, 0) + " " + crowd.member(i));
            }
            Files.write(Shared.TEAMS, teams);
            Files.write(Shared.HAND_INS, crowd.handIns());
        }
        return Duration.between(began, Instant.now());
    }
}
