package dev.whichcraft.bench.load;

import com.github.f4b6a3.uuid.UuidCreator;
import dev.whichcraft.attempts.rows.Copy;
import dev.whichcraft.domain.content.Course;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.content.Section;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * People in teams of thirty, each team led by an instructor and with assignments: what the pages of instructors are measured
 * on. The same every time.
 *
 * <p>More answers are those of more people: 400 people gave 100,000, and 40,000 people gave 10,000,000. Everybody took most
 * quizzes of the course once or more, and people of old teams each of them several times in three years; so one team is like
 * another of its age, whatever the crowd. What the page of a team costs more in a larger crowd, it costs for answers of others;
 * of a quiz there are a hundred times as many. How people stand is left to be worked out from what they answered.
 */
final class Crowd {

    /** Names of the instructors, before the number of their team. */
    static final String LEAD = "grace-";

    private static final int MEMBERS = 30;
    private static final int EACH = 250;
    private static final int ASSIGNMENTS = 10;
    private static final Duration PAST = Duration.ofDays(120);

    /** One of so many teams, the first among them, is an old one. */
    private static final int OLD = 10;

    private static final Duration YEARS = Duration.ofDays(3 * 365);

    /** From one assignment of a team to the next; the last but one is due now. */
    private static final Duration APART = Duration.ofDays(12);

    private final Instant now = Instant.now();
    private final List<UUID> members;
    private final List<UUID> teams;
    private final List<UUID> leads;
    private final List<UUID> assignments;
    private final List<Quiz> quizzes;
    private final Answered given;

    private Crowd(Course course, long answers) {
        members = ids((int) Math.max(MEMBERS, answers / EACH));
        teams = ids(members.size() / MEMBERS);
        leads = ids(teams.size());
        assignments = ids(teams.size() * ASSIGNMENTS);
        quizzes = course.sections().stream()
                .map(Section::slug)
                .flatMap(slug -> course.quiz(slug).stream())
                .toList();
        given = new Answered(this, quizzes);
    }

    /** Writes the crowd with this many answers, or a few more: the last attempt is whole. */
    static Crowd write(Connection connection, Course course, long answers) throws SQLException {
        Crowd crowd = new Crowd(course, answers);
        crowd.people(connection);
        crowd.teams(connection);
        crowd.given.past(connection, answers);
        crowd.given.present(connection);
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

    /** Id of the assignment of a team for a quiz. */
    UUID assignment(int team, int quiz) {
        return assignments.get(team * ASSIGNMENTS + quiz % ASSIGNMENTS);
    }

    /** Each line somebody and an attempt that they only have to hand in. */
    List<String> handIns() {
        return given.handIns();
    }

    /** How many people are in the teams. */
    int members() {
        return members.size();
    }

    /** Id of somebody; the first ones are each in another team. */
    UUID member(int team) {
        return members.get(team);
    }

    private void people(Connection connection) throws SQLException {
        try (Copy rows = new Copy(connection, "person", "id, subject, name, email, created_at, reminders")) {
            for (int i = 0; i < members.size(); i++) {
                person(rows, members.get(i), Shared.MEMBER + i, age(i));
            }
            for (int i = 0; i < leads.size(); i++) {
                person(rows, leads.get(i), LEAD + i, age(i));
            }
        }
    }

    private void person(Copy rows, UUID id, String subject, Duration age) throws SQLException {
        // letters to all of them would be measured as well
        rows.row(id, subject, "Person " + subject, subject + "@example.org", now.minus(age), "f");
    }

    private void teams(Connection connection) throws SQLException {
        try (Copy rows = new Copy(connection, "team", "id, name, created_at")) {
            for (int i = 0; i < teams.size(); i++) {
                rows.row(teams.get(i), "Team " + i, now.minus(age(i)));
            }
        }
        try (Copy rows = new Copy(connection, "membership", "person_id, id, team_id, role, joined_at")) {
            for (int i = 0; i < members.size(); i++) {
                rows.row(members.get(i), id(), teams.get(i % teams.size()), "MEMBER", now.minus(age(i)));
            }
            for (int i = 0; i < leads.size(); i++) {
                rows.row(leads.get(i), id(), teams.get(i), "LEAD", now.minus(age(i)));
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

    /** Whether somebody is in a team that has been there for years. */
    boolean old(int person) {
        return person % teams.size() % OLD == 0;
    }

    /** Since when somebody has been here. */
    Duration age(int person) {
        return old(person) ? YEARS : PAST;
    }

    private List<UUID> ids(int count) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            ids.add(id());
        }
        return ids;
    }

    static UUID id() {
        return UuidCreator.getTimeOrderedEpoch();
    }
}
