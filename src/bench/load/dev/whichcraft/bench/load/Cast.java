package dev.whichcraft.bench.load;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.whichcraft.devservices.Database;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.attempt.Paper;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.library.CourseReader;
import dev.whichcraft.testkit.Taking;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** The learners of the benchmark, each with a running attempt at every quiz, and all the answers that they can give. */
final class Cast {

    /** Enough that no answer has to be given twice while one measurement lasts. */
    private static final int LEARNERS = 200;

    private Cast() {}

    static void prepare(Database database, Program program) throws SQLException, IOException, InterruptedException {
        Course course =
                CourseReader.read(Path.of("quizzes", Shared.COURSE)).course().orElseThrow();
        for (int number = 0; number < LEARNERS; number++) {
            program.visit("/lessons/" + Shared.COURSE + "/" + Shared.TAKEN, Shared.LEARNER + number);
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "create table bare_row (id uuid primary key, note text not null, at timestamptz not null)");
            List<Planned> answers = attempts(connection, course);
            Past.write(connection, answers);
            connection.commit();
            write(Shared.ANSWERS, answers);
        }
        Files.write(
                Shared.LESSONS,
                course.sections().stream()
                        .map(section -> "/lessons/" + Shared.COURSE + "/" + section.slug())
                        .toList());
        write(Shared.TAKING, taking(course.quiz(Shared.TAKEN).orElseThrow()));
    }

    private static List<Planned> attempts(Connection connection, Course course) throws SQLException {
        List<Planned> answers = new ArrayList<>();
        try (PreparedStatement version = connection.prepareStatement(
                        "insert into quiz_version (hash, course, slug, text, first_used) values (?, ?, ?, ?, now())");
                PreparedStatement attempt = connection.prepareStatement(
                        """
                        insert into attempt (person_id, id, course, quiz, quiz_hash, layout, state, started_at)
                        select id, ?, ?, ?, ?, ?, 'IN_PROGRESS', now() from person where subject = ?""")) {
            List<Quiz> quizzes = course.quizzes().toList();
            for (Quiz quiz : quizzes) {
                run(version, quiz.hash(), Shared.COURSE, quiz.slug(), quiz.text());
            }
            for (int number = 0; number < LEARNERS; number++) {
                for (Quiz quiz : quizzes) {
                    UUID id = UuidCreator.getTimeOrderedEpoch();
                    String[] layout = Layout.shuffled(quiz, new Random(number)).stored();
                    run(attempt, id, Shared.COURSE, quiz.slug(), quiz.hash(), layout, Shared.LEARNER + number);
                    answers.addAll(answers(number, id, quiz));
                }
            }
        }
        return answers;
    }

    private static void write(Path file, List<Planned> answers) throws IOException {
        Files.write(file, answers.stream().map(Planned::line).toList());
    }

    private static void run(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.executeUpdate();
    }

    /** Where a second try is allowed, the worst option and then the best. */
    private static List<Planned> answers(int person, UUID attempt, Quiz quiz) {
        List<Planned> answers = new ArrayList<>();
        for (Scenario scenario : scenarios(quiz)) {
            for (Stage stage : Paper.stages(scenario)) {
                int revision = 1;
                if (scenario.choice(stage).orElseThrow().options().size() > 2) {
                    answers.add(planned(person, attempt, scenario, stage, revision++, Taking.worst(scenario, stage)));
                }
                answers.add(planned(person, attempt, scenario, stage, revision, Taking.best(scenario, stage)));
            }
        }
        return answers;
    }

    private static Planned planned(
            int person, UUID attempt, Scenario scenario, Stage stage, int revision, String option) {
        String token = stage.name().toLowerCase();
        return new Planned(person, attempt.toString(), scenario.id(), token, revision, option);
    }

    /** A whole attempt by somebody who knows the key. */
    private static List<Planned> taking(Quiz quiz) {
        List<Planned> answers = new ArrayList<>();
        for (Scenario scenario : scenarios(quiz)) {
            for (Stage stage : Paper.stages(scenario)) {
                answers.add(planned(0, new UUID(0, 0), scenario, stage, 1, Taking.best(scenario, stage)));
            }
        }
        return answers;
    }

    private static List<Scenario> scenarios(Quiz quiz) {
        return quiz.questions().stream().map(Scenario.class::cast).toList();
    }
}
