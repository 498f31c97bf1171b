package dev.whichcraft.bench.load;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.whichcraft.attempts.rows.Copy;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Section;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/**
 * People in teams of thirty, each team led by an instructor and with assignments: what the pages of instructors are measured
 * on. The same every time.
 *
 * <p>More answers are those of more people: 400 people gave 100,000, and 40,000 people gave 10,000,000. Everybody took each
 * quiz of the course once and some of them again, so one team is like another, whatever the crowd. What the page of a team
 * costs more in a larger crowd, it costs for answers of others; of a quiz there are a hundred times as many.
 */
final class Crowd {

    /** Names of the instructors, before the number of their team. */
    static final String LEAD = "grace-";

    private static final int MEMBERS = 30;
    private static final int EACH = 250;
    private static final int ASSIGNMENTS = 10;
    private static final int SHEETS = 40;

    /** So many attempts are written at once: first they, then their answers. */
    private static final int TOGETHER = 10_000;

    private static final Duration PAST = Duration.ofDays(120);

    /** From one assignment of a team to the next; the last but one is due now. */
    private static final Duration APART = Duration.ofDays(12);

    private final Random chance = new Random(1);
    private final Instant now = Instant.now();
    private final long answers;
    private final List<UUID> members;
    private final List<UUID> teams;
    private final List<UUID> leads;
    private final List<UUID> assignments;
    private final List<Quiz> quizzes;

    private Crowd(Course course, long answers) {
        this.answers = answers;
        members = ids((int) Math.max(MEMBERS, answers / EACH));
        teams = ids(members.size() / MEMBERS);
        leads = ids(teams.size());
        assignments = ids(teams.size() * ASSIGNMENTS);
        quizzes = course.sections().stream()
                .map(Section::slug)
                .flatMap(slug -> course.quiz(slug).stream())
                .toList();
    }

    /** Writes the crowd with this many answers, or a few more: the last attempt is whole. */
    static Crowd write(Connection connection, Course course, long answers) throws SQLException {
        Crowd crowd = new Crowd(course, answers);
        crowd.people(connection);
        crowd.teams(connection);
        crowd.past(connection);
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

    /** How many teams there are. */
    int teams() {
        return teams.size();
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
        return members.get(team);
    }

    private void people(Connection connection) throws SQLException {
        try (Copy rows = new Copy(connection, "person", "id, subject, name, email, created_at, reminders")) {
            for (int i = 0; i < members.size(); i++) {
                person(rows, members.get(i), "member-" + i);
            }
            for (int i = 0; i < leads.size(); i++) {
                person(rows, leads.get(i), LEAD + i);
            }
        }
    }

    private void person(Copy rows, UUID id, String subject) throws SQLException {
        // letters to all of them would be measured as well
        rows.row(id, subject, "Person " + subject, subject + "@example.org", now.minus(PAST), "f");
    }

    private void teams(Connection connection) throws SQLException {
        try (Copy rows = new Copy(connection, "team", "id, name, created_at")) {
            for (int i = 0; i < teams.size(); i++) {
                rows.row(teams.get(i), "Team " + i, now.minus(PAST));
            }
        }
        try (Copy rows = new Copy(connection, "membership", "person_id, id, team_id, role, joined_at")) {
            for (int i = 0; i < members.size(); i++) {
                rows.row(members.get(i), id(), teams.get(i % teams.size()), "MEMBER", now.minus(PAST));
            }
            for (int i = 0; i < leads.size(); i++) {
                rows.row(leads.get(i), id(), teams.get(i), "LEAD", now.minus(PAST));
            }
        }
        try (Copy rows = new Copy(
                connection, "assignment", "id, team_id, course, quiz, due_at, zone, late, everybody, created_at")) {
            for (int i = 0; i < assignments.size(); i++) {
                Instant due = now.plus(APART.multipliedBy(i % ASSIGNMENTS - ASSIGNMENTS + 2));
                Quiz quiz = quizzes.get(i % ASSIGNMENTS % quizzes.size());
                UUID team = teams.get(i / ASSIGNMENTS);
                rows.row(
                        assignments.get(i), team, Shared.COURSE, quiz.slug(), due, "UTC", "MARK", "t", now.minus(PAST));
            }
        }
    }

    /** Attempts that were handed in over the past months, everybody's first before anybody's second: a third for assignments. */
    private void past(Connection connection) throws SQLException {
        List<List<Sheet>> sheets = new ArrayList<>();
        for (Quiz quiz : quizzes) {
            sheets.add(chance.doubles(SHEETS)
                    .mapToObj(knows -> Sheet.of(quiz, knows, chance))
                    .toList());
        }
        long left = answers;
        for (int i = 0; left > 0; ) {
            List<Taken> taken = new ArrayList<>();
            for (; left > 0 && taken.size() < TOGETHER; i++) {
                int person = i % members.size();
                int which = (person + i / members.size()) % quizzes.size();
                Sheet sheet = sheets.get(which).get(chance.nextInt(SHEETS));
                Instant at = now.minusSeconds(PAST.toSeconds() * left / answers);
                int assigned = person % teams.size() * ASSIGNMENTS + which % ASSIGNMENTS;
                taken.add(
                        new Taken(members.get(person), id(), sheet, at, i % 3 == 0 ? assignments.get(assigned) : null));
                left -= sheet.lines().size();
            }
            write(connection, taken);
        }
    }

    private static void write(Connection connection, List<Taken> taken) throws SQLException {
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
