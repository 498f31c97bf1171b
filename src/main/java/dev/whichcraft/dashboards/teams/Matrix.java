package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Head;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.content.Quiz;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The people and their levels in all sections. */
final class Matrix {

    private final TeamState state;
    private final Asked asked;

    private Matrix(TeamState state, Asked asked) {
        this.state = state;
        this.asked = asked;
    }

    /** The table of those who are asked for, as they are to be sorted. */
    static Sheet of(TeamState state, Asked asked, ZoneId zone) {
        return new Matrix(state, asked).sheet(zone);
    }

    private Sheet sheet(ZoneId zone) {
        // who is behind, and when they were seen, is known of today alone
        boolean past = asked.week().isPresent();
        List<Head> heads = new ArrayList<>(List.of(head("Person", ""), head(past ? "State today" : "State", "state")));
        quizzes().forEach(quiz -> heads.add(head(quiz.title(), quiz.slug())));
        heads.add(head(past ? "Last seen until today" : "Last seen", "seen"));
        Sheet sheet =
                new Sheet("matrix", "Levels of the team in " + state.course().title(), heads, rows(zone));
        return asked.week().map(sheet::at).orElse(sheet);
    }

    private List<List<Cell>> rows(ZoneId zone) {
        List<Someone> wanted =
                new ArrayList<>(state.people().stream().filter(this::wanted).toList());
        if (!asked.sort.isEmpty()) {
            wanted.sort(asked.down() ? order().reversed() : order());
        } else if (asked.down()) {
            // they come by name
            Collections.reverse(wanted);
        }
        return wanted.stream().map(one -> row(one, zone)).toList();
    }

    private List<Cell> row(Someone one, ZoneId zone) {
        List<Cell> row = new ArrayList<>();
        row.add(TeamPaths.cell(state, one));
        row.add(Cell.of(TeamWords.state(state, one)));
        quizzes()
                .forEach(quiz ->
                        row.add(Cell.of(one.level(quiz.slug(), asked.week())).to(TeamPaths.path(state, one, quiz))));
        row.add(TeamPaths.seen(state, one, zone));
        return row;
    }

    private Stream<Quiz> quizzes() {
        return state.course().quizzes();
    }

    private boolean wanted(Someone one) {
        boolean named = one.member()
                .name()
                .toLowerCase(Locale.ROOT)
                .contains(asked.find.strip().toLowerCase(Locale.ROOT));
        boolean behind = !one.behind(state.watch(), state.now()).isEmpty();
        return named
                && switch (asked.only) {
                    case "behind" -> behind;
                    case "overdue" -> one.overdue(state.now()).isPresent();
                    case "fine" -> !behind;
                    default -> true;
                };
    }

    /** Those whom one looks for first: who is behind, who is low, who was not seen for long. */
    private Comparator<Someone> order() {
        return switch (asked.sort) {
            case "state" ->
                Comparator.comparing(
                        (Someone one) -> -one.behind(state.watch(), state.now()).size());
            case "seen" -> Comparator.comparing((Someone one) -> one.seen() == null ? Instant.MIN : one.seen());
            default -> Comparator.comparing((Someone one) -> one.level(asked.sort, asked.week()));
        };
    }

    private Head head(String text, String column) {
        boolean sorted = asked.sort.equals(column);
        return new Head(
                text,
                "?" + asked.sortedBy(column) + "#matrix",
                sorted ? (asked.down() ? "descending" : "ascending") : null);
    }
}
