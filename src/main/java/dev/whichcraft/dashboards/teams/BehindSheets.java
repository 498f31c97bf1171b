package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Owed;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.teams.assignments.AssignmentWords;
import dev.whichcraft.web.Words;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The lists of who is behind, and of what is asked for.
 *
 * @param zone of whoever looks
 */
public record BehindSheets(TeamState state, ZoneId zone) {

    /** What is due within these days is told. */
    private static final Duration SOON = Duration.ofDays(7);

    /** Who is behind, and why. */
    public Sheet behind() {
        List<List<Cell>> rows = state.behind().stream()
                .map(one -> Sheet.row(
                        TeamPaths.cell(state, one),
                        Cell.of(TeamWords.state(state, one).replace("Behind: ", "")),
                        Cell.day(one.overdue(state.now()).orElse(null), zone),
                        Cell.of(state.watch()
                                        .low(one.standings().values().stream()
                                                .map(standing -> standing.level)
                                                .toList()))
                                .to(TeamPaths.path(state, one) + "#levels"),
                        TeamPaths.seen(state, one, zone)))
                .toList();
        String low = "Sections below " + Words.word(state.watch().below()).toLowerCase(Locale.ROOT);
        return Sheet.of(
                "behind", "Who is behind, and why", List.of("Person", "Why", "Overdue since", low, "Last seen"), rows);
    }

    /** What is overdue, person by person. */
    Sheet overdue() {
        return owed("overdue", "What is overdue", one -> one.overdue(state.now()));
    }

    /** What is due within a week, person by person. */
    Sheet due() {
        return owed(
                "due",
                "What is due within a week",
                one -> !one.overdue(state.now())
                        && one.due() != null
                        && one.due().isBefore(state.now().plus(SOON)));
    }

    private Sheet owed(String name, String title, Predicate<Owed> wanted) {
        List<List<Cell>> rows = state.people().stream()
                .flatMap(one -> one.owed().stream()
                        .filter(wanted)
                        .map(owed -> Sheet.row(
                                TeamPaths.cell(state, one),
                                Cell.of(owed.title())
                                        .to("/teams/" + state.team().id + "/assignments/" + owed.assignment()),
                                Cell.day(owed.due(), zone),
                                Cell.of(AssignmentWords.word(owed.standing())))))
                .toList();
        return Sheet.of(name, title, List.of("Person", "What", "Due", "State"), rows);
    }
}
