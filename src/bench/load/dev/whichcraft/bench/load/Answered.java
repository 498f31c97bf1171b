package dev.whichcraft.bench.load;

import dev.whichcraft.attempts.rows.Copy;
import dev.whichcraft.domain.content.Quiz;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** What the people of a crowd answered. */
final class Answered {

    private static final int SHEETS = 40;

    /** So many attempts are written at once: first they, then their answers. */
    private static final int TOGETHER = 10_000;

    /** How much more often than others somebody in an old team answered a quiz. */
    private static final int OFTEN = 4;

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    /** So many people have something to hand in in each quiz. */
    private static final int WAITING = 400;

    private final Random chance = new Random(1);
    private final Instant now = Instant.now();
    private final Crowd crowd;
    private final List<Quiz> quizzes;
    private final List<List<Sheet>> sheets = new ArrayList<>();
    private final List<String> handIns = new ArrayList<>();

    Answered(Crowd crowd, List<Quiz> quizzes) {
        this.crowd = crowd;
        this.quizzes = quizzes;
        for (Quiz quiz : quizzes) {
            sheets.add(chance.doubles(SHEETS)
                    .mapToObj(knows -> Sheet.of(quiz, knows, chance))
                    .toList());
        }
    }

    /** Each line somebody and an attempt that they only have to hand in. */
    List<String> handIns() {
        return handIns;
    }

    /** Attempts that were handed in over months or years, everybody's first before anybody's second: a third for assignments. */
    void past(Connection connection, long answers) throws SQLException {
        long left = answers;
        for (int i = 0; left > 0; ) {
            List<Taken> taken = new ArrayList<>();
            for (; left > 0 && taken.size() < TOGETHER; i++) {
                int person = i % crowd.members();
                int turn = person + i / crowd.members();
                Instant at = now.minusSeconds(crowd.age(person).toSeconds() * left / answers);
                for (int once = 0; once < (crowd.old(person) ? OFTEN : 1); once++) {
                    int which = (turn + once) % quizzes.size();
                    Sheet sheet = sheet(which);
                    taken.add(new Taken(
                            crowd.member(person),
                            Crowd.id(),
                            sheet,
                            at.minus(FORTNIGHT.multipliedBy(once)),
                            i % 3 == 0 && once == 0 ? crowd.assignment(person % crowd.teams(), which) : null,
                            true));
                    left -= sheet.lines().size();
                }
            }
            write(connection, taken);
        }
    }

    /** Attempts that were answered and only have to be handed in, one quiz after the other so that all people have their turn. */
    void present(Connection connection) throws SQLException {
        List<Taken> taken = new ArrayList<>();
        for (int which = 0; which < quizzes.size(); which++) {
            for (int person = 0; person < Math.min(WAITING, crowd.members()); person++) {
                UUID id = Crowd.id();
                taken.add(new Taken(crowd.member(person), id, sheet(which), now, null, false));
                handIns.add(Shared.MEMBER + person + " " + id);
            }
        }
        write(connection, taken);
    }

    private Sheet sheet(int quiz) {
        return sheets.get(quiz).get(chance.nextInt(SHEETS));
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
}
