package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.BehindSheets;
import dev.whichcraft.dashboards.teams.ChoiceSheet;
import dev.whichcraft.dashboards.teams.TeamPaths;
import dev.whichcraft.dashboards.teams.state.Seen;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.teams.assignments.AssignmentWords;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables about one member of a team: all that any page of a dashboard says of them.
 *
 * @param zone of whoever looks
 */
record PersonSheets(Look look, ZoneId zone) {

    /** Those that have something in them. */
    List<Sheet> shown() {
        return Stream.of(
                        behind(),
                        owed(),
                        levels(),
                        answers(),
                        new ChoiceSheet(state()).sheet(),
                        misconceptions(),
                        moves(),
                        seen())
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private TeamState state() {
        return look.state();
    }

    private Someone one() {
        return look.one();
    }

    private Sheet behind() {
        Sheet all = new BehindSheets(state(), zone).behind();
        return new Sheet(all.name(), "Behind, and why", all.heads(), all.rows());
    }

    private Sheet owed() {
        List<List<Cell>> rows = one().owed().stream()
                .map(owed -> Sheet.row(
                        Cell.of(owed.title()).to("/teams/" + state().team().id + "/assignments/" + owed.assignment()),
                        Cell.day(owed.due(), zone),
                        Cell.of(AssignmentWords.word(owed.standing()))))
                .toList();
        return Sheet.of("owed", "Asked for and not handed in", List.of("What", "Due", "State"), rows);
    }

    private Sheet levels() {
        List<List<Cell>> rows = state().course()
                .quizzes()
                .map(quiz -> Sheet.row(
                        section(quiz),
                        Cell.of(one().level(quiz.slug())),
                        Cell.of(one().level(quiz.slug(), state().week().minusWeeks(4)))))
                .toList();
        return Sheet.of("levels", "Levels", List.of("Section", "Level", "Four weeks ago"), rows);
    }

    private Cell section(Quiz quiz) {
        return Cell.of(quiz.title()).to(TeamPaths.path(state(), one(), quiz));
    }

    private Sheet answers() {
        List<List<Cell>> rows = state().course()
                .quizzes()
                .filter(quiz -> one().tally(quiz.slug()).answered() > 0)
                .map(this::answers)
                .toList();
        return Sheet.of(
                "answers",
                "Answers in quizzes that were handed in",
                List.of("Section", "Answers", "Right", "Sure and wrong"),
                rows);
    }

    private List<Cell> answers(Quiz quiz) {
        Tally tally = one().tally(quiz.slug());
        String rows = TeamPaths.some(state(), "person", one().member().id().toString(), "section", quiz.slug());
        return Sheet.row(
                section(quiz),
                TeamPaths.count(tally.answered(), rows),
                TeamPaths.count(tally.right(), rows),
                TeamPaths.count(tally.sureAndWrong(), rows + "&show=certain"));
    }

    private Sheet misconceptions() {
        List<List<Cell>> rows = one().misconceptions().entrySet().stream()
                .map(entry -> {
                    String answers = TeamPaths.path(state(), entry.getKey()) + "&person="
                            + one().member().id();
                    return Sheet.row(
                            Cell.of(state().wrong(entry.getKey())).to(answers),
                            TeamPaths.count(entry.getValue().times(), answers),
                            TeamPaths.count(entry.getValue().surely(), answers));
                })
                .toList();
        return Sheet.of("ideas", "Ideas that mislead", List.of("Idea", "Answers", "Of them certain"), rows);
    }

    private Sheet moves() {
        List<List<Cell>> rows = state().course()
                .quizzes()
                .filter(quiz -> one().steps().containsKey(quiz.slug()))
                .flatMap(quiz -> one().steps().get(quiz.slug()).byWeek().descendingMap().entrySet().stream()
                        .map(step ->
                                Sheet.row(Cell.of(quiz.title()), Cell.day(step.getKey()), Cell.of(step.getValue()))))
                .toList();
        return Sheet.of("moves", "How the levels moved", List.of("Section", "Week of", "Level at its end"), rows);
    }

    private Sheet seen() {
        Seen last = one().last();
        List<List<Cell>> rows = last == null
                ? List.of()
                : Stream.of(
                                did("Began a quiz", last.began()),
                                did("Practised", last.practised()),
                                did("Read a lesson", last.read()),
                                did("Looked at their own progress", last.looked()))
                        .flatMap(row -> row)
                        .toList();
        return Sheet.of("seen", "What was done last", List.of("What", "When"), rows);
    }

    private Stream<List<Cell>> did(String what, Instant when) {
        return Stream.ofNullable(when).map(at -> Sheet.row(Cell.of(what), Cell.day(at, zone)));
    }
}
