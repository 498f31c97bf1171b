package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.teams.assignments.AssignmentWords;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables about one member of a team.
 *
 * @param self whether the person looks at them themselves
 * @param zone of whoever looks
 */
record PersonSheets(TeamState state, Someone one, boolean self, ZoneId zone) {

    /**
     * Those that have something in them.
     *
     * @param untold whether what answers tell is kept back
     */
    List<Sheet> shown(boolean untold) {
        Stream<Sheet> answers = untold ? Stream.of() : Stream.of(answers(), misconceptions());
        return Stream.of(Stream.of(owed(), levels()), answers, Stream.of(moves()))
                .flatMap(sheets -> sheets)
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private Sheet owed() {
        List<List<Cell>> rows = one.owed().stream()
                .map(owed -> Sheet.row(
                        Cell.of(owed.title()).to("/teams/" + state.team().id + "/assignments/" + owed.assignment()),
                        Cell.day(owed.due(), zone),
                        Cell.of(AssignmentWords.word(owed.standing()))))
                .toList();
        return Sheet.of("owed", "Asked for and not handed in", List.of("What", "Due", "State"), rows);
    }

    private Sheet levels() {
        List<List<Cell>> rows = state.course()
                .quizzes()
                .map(quiz -> Sheet.row(
                        Cell.of(quiz.title()).to(self ? TeamWords.mine(state, quiz) : TeamWords.path(state, one, quiz)),
                        Cell.of(one.level(quiz.slug())),
                        Cell.of(one.level(quiz.slug(), state.week().minusWeeks(4)))))
                .toList();
        return Sheet.of("levels", "Levels", List.of("Section", "Level", "Four weeks ago"), rows);
    }

    private Sheet answers() {
        List<List<Cell>> rows = state.course()
                .quizzes()
                .filter(quiz -> one.tally(quiz.slug()).answered() > 0)
                .map(quiz -> {
                    Tally tally = one.tally(quiz.slug());
                    return Sheet.row(
                            Cell.of(quiz.title()),
                            Cell.of(tally.answered()),
                            Cell.of(tally.right()),
                            Cell.of(tally.sureAndWrong()));
                })
                .toList();
        return Sheet.of(
                "answers",
                "Answers in quizzes that were handed in",
                List.of("Section", "Answers", "Right", "Sure and wrong"),
                rows);
    }

    private Sheet misconceptions() {
        List<List<Cell>> rows = one.misconceptions().entrySet().stream()
                .map(entry -> Sheet.row(
                        idea(entry.getKey()),
                        Cell.of(entry.getValue().times()),
                        Cell.of(entry.getValue().surely())))
                .toList();
        return Sheet.of("ideas", "Ideas that mislead", List.of("Idea", "Answers", "Of them certain"), rows);
    }

    private Cell idea(String tag) {
        Cell wrong = Cell.of(state.wrong(tag));
        return self ? wrong : wrong.to(TeamWords.path(state, tag));
    }

    private Sheet moves() {
        List<List<Cell>> rows = state.course()
                .quizzes()
                .filter(quiz -> one.steps().containsKey(quiz.slug()))
                .flatMap(quiz -> one.steps().get(quiz.slug()).byWeek().descendingMap().entrySet().stream()
                        .map(step ->
                                Sheet.row(Cell.of(quiz.title()), Cell.day(step.getKey()), Cell.of(step.getValue()))))
                .toList();
        return Sheet.of("moves", "How the levels moved", List.of("Section", "Week of", "Level at its end"), rows);
    }
}
