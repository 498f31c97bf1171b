package dev.whichcraft.bench.load;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.whichcraft.devservices.Database;
import dev.whichcraft.domain.attempt.Layout;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Question;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Response;
import dev.whichcraft.domain.content.Scenario;
import dev.whichcraft.domain.content.Stage;
import dev.whichcraft.testkit.Taking;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The learners of the benchmark, each with a running attempt at every quiz, and all the answers that they can give. */
final class Cast {

    /** Enough that no answer has to be given twice while one measurement lasts. */
    private static final int LEARNERS = 200;

    private Cast() {}

    static void prepare(Database database, Program program, Course course)
            throws SQLException, IOException, InterruptedException {
        for (int number = 0; number < LEARNERS; number++) {
            program.visit("/lessons/" + Shared.COURSE + "/" + Shared.TAKEN, Shared.LEARNER + number);
        }
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute(
                    "create table bare_row (id uuid primary key, note text not null, at timestamptz not null)");
            List<Planned> answers = attempts(connection, course);
            Past.write(connection);
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

    /** The key, and before it the worst option wherever a second try is allowed after one; in an exam one then goes on. */
    private static List<Planned> answers(int person, UUID attempt, Quiz quiz) {
        List<Planned> answers = new ArrayList<>();
        for (Question question : quiz.questions()) {
            for (Stage stage : question.stages()) {
                int revision = 1;
                if (question instanceof Scenario scenario
                        && scenario.task(stage).orElseThrow().alternatives() > 2) {
                    Response worst = new Response.Picked(Taking.worst(scenario, stage), Confidence.LIKELY);
                    answers.add(planned(person, attempt, question, stage, revision++, worst));
                }
                Response key = question.task(stage).orElseThrow().key();
                answers.add(planned(person, attempt, question, stage, revision, key));
                if (quiz.settings().exam() && question.goesOnAfter(stage)) {
                    answers.add(planned(person, attempt, question, stage, revision + 1, key)
                            .goingOn());
                }
            }
        }
        return answers;
    }

    /** A whole attempt by somebody who knows the key. */
    private static List<Planned> taking(Quiz quiz) {
        return quiz.questions().stream()
                .flatMap(question -> question.stages().stream()
                        .map(stage -> planned(
                                0,
                                new UUID(0, 0),
                                question,
                                stage,
                                1,
                                question.task(stage).orElseThrow().key())))
                .toList();
    }

    private static Planned planned(
            int person, UUID attempt, Question question, Stage stage, int revision, Response response) {
        String form = Taking.form(question, stage, revision, response).entrySet().stream()
                .flatMap(field -> values(field.getValue()).map(value -> field.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return new Planned(person, attempt.toString(), form);
    }

    private static Stream<?> values(Object value) {
        return value instanceof List<?> several ? several.stream() : Stream.of(value);
    }

    private static String encoded(Object value) {
        return URLEncoder.encode(value.toString(), StandardCharsets.UTF_8);
    }
}
