package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.attempts.Remarking;
import dev.whichcraft.dashboards.items.words.Labels;
import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.TeamPaths;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.tally.Held;
import dev.whichcraft.domain.tally.Showing;
import dev.whichcraft.progress.tallies.MisconceptionHeld;
import dev.whichcraft.web.Words;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who holds a misconception, and the answers that say so.
 *
 * @param tag of it
 * @param person id of the one whose answers are wanted; empty for all
 * @param zone of whoever looks
 */
record Holders(Look look, String tag, String person, ZoneId zone) {

    /** Answers of so many quizzes are listed, the latest. */
    static final int MOST = 200;

    /**
     * The attempts of people in the weeks in which they showed it: these are few, and none is read in vain but for others of
     * the same week.
     */
    private static final String SHOWING =
            """
            select a.* from attempt a
            join unnest(cast(?1 as uuid[]), cast(?2 as text[])) as held (person, week)
              on a.person_id = held.person
              and a.submitted_at >= cast(held.week as timestamp) at time zone 'UTC'
              and a.submitted_at < cast(held.week as timestamp) at time zone 'UTC' + interval '7 days'
            where a.course = ?3 and a.state in ('SUBMITTED', 'FINISHED') and not a.preview
            order by a.submitted_at desc, a.id limit ?4""";

    /**
     * The answers.
     *
     * @param more whether there are earlier ones that are not listed
     * @param kept how many are kept back from whoever looks
     */
    record Answers(Sheet sheet, boolean more, int kept) {

        /** From how many quizzes they are at most. */
        public int most() {
            return MOST;
        }
    }

    /** Who holds it. */
    Sheet people() {
        List<List<Cell>> rows = state().people().stream()
                .filter(one -> one.misconceptions().containsKey(tag))
                .map(one -> {
                    Held held = one.misconceptions().get(tag);
                    String answers = TeamPaths.path(state(), tag) + "&person="
                            + one.member().id() + "#answers";
                    return Sheet.row(
                            TeamPaths.cell(state(), one),
                            TeamPaths.count(held.times(), answers),
                            TeamPaths.count(held.surely(), answers));
                })
                .toList();
        return Sheet.of("holders", "Who holds it", List.of("Person", "Answers", "Of them certain"), rows);
    }

    /** The answers that showed it, the latest first. */
    Answers answers(Remarking remarking) {
        Map<UUID, Someone> people = state().people().stream()
                .filter(one -> person.isEmpty() || one.member().id().toString().equals(person))
                .collect(Collectors.toMap(one -> one.member().id(), one -> one));
        List<Attempt> attempts = attempts(people.values().stream()
                .flatMap(one -> one.held().stream())
                .filter(line -> line.tag().equals(tag))
                .toList());
        Set<String> secret = look.kept().questions();
        List<List<Cell>> rows = new ArrayList<>();
        int kept = 0;
        for (Remarking.Marked one : remarking.of(attempts.stream()
                .filter(attempt -> !look.kept().holds(attempt))
                .limit(MOST)
                .toList())) {
            for (Showing showing : Showing.of(one.sheet().marks().paper(), tag)) {
                if (secret.contains(showing.question().id())) {
                    kept++;
                } else {
                    rows.add(row(people.get(one.attempt().personId), one.attempt(), showing));
                }
            }
        }
        Sheet sheet = Sheet.of(
                "answers",
                "Answers that showed it",
                List.of("Person", "Question", "Answered", "How sure", "Handed in"),
                rows);
        return new Answers(sheet, attempts.size() > MOST, kept);
    }

    private TeamState state() {
        return look.state();
    }

    private List<Attempt> attempts(List<MisconceptionHeld.Line> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        return Attempt.getEntityManager()
                .createNativeQuery(SHOWING, Attempt.class)
                .setParameter(
                        1, held.stream().map(MisconceptionHeld.Line::person).toArray(UUID[]::new))
                .setParameter(
                        2, held.stream().map(line -> line.week().toString()).toArray(String[]::new))
                .setParameter(3, state().course().id())
                .setParameter(4, MOST + 1)
                .getResultList();
    }

    private List<Cell> row(Someone one, Attempt attempt, Showing showing) {
        String stage = Words.word(showing.stage());
        return Sheet.row(
                TeamPaths.cell(state(), one),
                Cell.of(showing.question().title() + (stage.isEmpty() ? "" : ", " + stage)),
                Cell.of(showing.picks().stream()
                        .map(pick -> Labels.of(state().course(), showing.task(), pick))
                        .collect(Collectors.joining("; "))),
                Cell.of(Words.word(showing.confidence())),
                look.open(attempt, Cell.day(attempt.times.submittedAt, zone)));
    }
}
