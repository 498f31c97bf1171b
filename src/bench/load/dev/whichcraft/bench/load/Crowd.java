package dev.whichcraft.bench.load;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.whichcraft.devservices.Database;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Section;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * Ten thousand people in two hundred teams, each led by an instructor, with assignments and as many answers as are asked
 * for: what the pages of instructors are measured on. The same every time.
 */
final class Crowd {

    static final int TEAMS = 200;

    /** Names of the instructors, before the number of their team. */
    static final String LEAD = "grace-";

    private static final int PEOPLE = 10_000;
    private static final int ASSIGNMENTS = 10;
    private static final int SHEETS = 40;

    /** Item statistics and team statistics. */
    private static final int AGGREGATES = 2;

    private static final Duration PAST = Duration.ofDays(120);

    private final Random chance = new Random(1);
    private final Instant now = Instant.now();
    private final List<UUID> people = ids(PEOPLE + TEAMS);
    private final List<UUID> teams = ids(TEAMS);
    private final List<UUID> assignments = ids(TEAMS * ASSIGNMENTS);
    private final List<Quiz> quizzes;

    private Crowd(Course course) {
        quizzes = course.sections().stream()
                .map(Section::slug)
                .flatMap(slug -> course.quiz(slug).stream())
                .toList();
    }

    /** Writes the crowd with this many answers, or a few more: the last attempt is whole. */
    static Crowd write(Connection connection, Course course, long answers) throws SQLException, IOException {
        Crowd crowd = new Crowd(course);
        crowd.people(connection);
        crowd.teams(connection);
        crowd.past(connection, answers);
        try (Statement statement = connection.createStatement()) {
            statement.execute(
                    """
                    insert into standing (person_id, course, quiz, level, best, last, attempts, last_at)
                    select person_id, course, quiz,
                        case when max(points / max_points) > 0.9 then 'PROFICIENT'
                             when max(points / max_points) > 0.7 then 'FAMILIAR' else 'ATTEMPTED' end,
                        max(points / max_points), avg(points / max_points), count(*), max(submitted_at)
                    from attempt where state = 'SUBMITTED' group by 1, 2, 3
                    on conflict do nothing""");
        }
        return crowd;
    }

    /** Waits until the program has worked out what it keeps beside the answers. */
    static void awaitStatistics(Database database) throws SQLException, InterruptedException {
        long began = System.nanoTime();
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            while (true) {
                try (ResultSet done = statement.executeQuery(
                        "select count(*), max(trouble) from rebuild where finished_at is not null")) {
                    done.next();
                    if (done.getString(2) != null) {
                        throw new IllegalStateException(done.getString(2));
                    }
                    if (done.getInt(1) == AGGREGATES) {
                        System.out.printf(
                                "Statistics worked out in %d s%n", (System.nanoTime() - began) / 1_000_000_000);
                        statement.execute("vacuum analyze");
                        return;
                    }
                }
                Thread.sleep(500);
            }
        }
    }

    /** Id of a team. */
    UUID team(int number) {
        return teams.get(number);
    }

    /** Id of the first assignment of a team. */
    UUID assignment(int team) {
        return assignments.get(team * ASSIGNMENTS);
    }

    /** Id of a member of a team. */
    UUID member(int team) {
        return people.get(team);
    }

    private void people(Connection connection) throws SQLException, IOException {
        try (Copy rows = new Copy(connection, "person", "id, subject, name, email, created_at, reminders")) {
            for (int i = 0; i < people.size(); i++) {
                String subject = i < PEOPLE ? "member-" + i : LEAD + (i - PEOPLE);
                String address = subject + "@example.org";
                // letters to all of them would be measured as well
                rows.row(people.get(i), subject, "Person " + subject, address, now.minus(PAST), "f");
            }
        }
    }

    private void teams(Connection connection) throws SQLException, IOException {
        try (Copy rows = new Copy(connection, "team", "id, name, created_at")) {
            for (int i = 0; i < TEAMS; i++) {
                rows.row(teams.get(i), "Team " + i, now.minus(PAST));
            }
        }
        try (Copy rows = new Copy(connection, "membership", "person_id, id, team_id, role, joined_at")) {
            for (int i = 0; i < people.size(); i++) {
                boolean lead = i >= PEOPLE;
                rows.row(people.get(i), id(), teams.get(i % TEAMS), lead ? "LEAD" : "MEMBER", now.minus(PAST));
            }
        }
        try (Copy rows = new Copy(
                connection, "assignment", "id, team_id, course, quiz, due_at, zone, late, everybody, created_at")) {
            for (int i = 0; i < assignments.size(); i++) {
                Instant due = now.plus(Duration.ofDays(i % ASSIGNMENTS - ASSIGNMENTS / 2));
                Quiz quiz = quizzes.get(i % ASSIGNMENTS % quizzes.size());
                UUID team = teams.get(i / ASSIGNMENTS);
                rows.row(
                        assignments.get(i), team, Shared.COURSE, quiz.slug(), due, "UTC", "MARK", "t", now.minus(PAST));
            }
        }
    }

    /** Attempts that were handed in over the past months: a third of them for assignments. */
    private void past(Connection connection, long answers) throws SQLException, IOException {
        List<List<Sheet>> sheets = new ArrayList<>();
        for (Quiz quiz : quizzes) {
            sheets.add(chance.doubles(SHEETS)
                    .mapToObj(knows -> Sheet.of(quiz, knows, chance))
                    .toList());
        }
        List<Taken> taken = new ArrayList<>();
        long left = answers;
        for (int i = 0; left > 0; i++) {
            int which = (i + i / PEOPLE) % quizzes.size();
            Sheet sheet = sheets.get(which).get(chance.nextInt(SHEETS));
            Instant at = now.minusSeconds(chance.nextInt((int) PAST.toSeconds()));
            UUID assignment = i % 3 == 0 ? assignments.get(i % TEAMS * ASSIGNMENTS + which % ASSIGNMENTS) : null;
            taken.add(new Taken(people.get(i % PEOPLE), id(), sheet, at, assignment));
            left -= sheet.lines().size();
        }
        try (Copy rows = new Copy(connection, "attempt", Taken.ATTEMPT)) {
            for (Taken one : taken) {
                one.attempt(rows);
            }
        }
        try (Copy rows = new Copy(connection, "answer", Taken.ANSWER)) {
            for (Taken one : taken) {
                one.answers(rows);
            }
        }
    }

    private List<UUID> ids(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(id());
        }
        return ids;
    }

    private static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
