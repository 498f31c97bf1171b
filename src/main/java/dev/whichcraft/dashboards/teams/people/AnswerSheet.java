package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.TeamPaths;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.domain.content.Confidence;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.mastery.Sureness;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.progress.tallies.SectionTally.Line;
import dev.whichcraft.web.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Answers of a team, a row for each person, section and week: what figures of its dashboard are added up from. */
record AnswerSheet(Look look, Wanted wanted) {

    /** A page shows so many rows; the file has all. */
    static final int SHOWN = 300;

    /** What one row is about. */
    private record Row(Someone one, Line line) {}

    /** The table. */
    Sheet sheet() {
        List<String> heads = new ArrayList<>(List.of("Person", "Section", "Week of"));
        heads.addAll(heads());
        return Sheet.of(
                "answers",
                "Answers in quizzes that were handed in",
                heads,
                rows().stream().map(this::cells).toList());
    }

    /** What its rows come to, in a sentence: of fewer than five people it would be close to a rate of one of them. */
    String sum() {
        List<Row> rows = rows();
        long people = rows.stream().map(Row::one).distinct().count();
        if (!Crowd.tells(people)) {
            return "";
        }
        List<Cell> cells = cells(rows.stream().map(row -> row.line.tally()).reduce(Tally.NONE, Tally::plus));
        StringBuilder sum = new StringBuilder("Together, of " + people + " people");
        for (int i = 0; i < cells.size(); i++) {
            sum.append(i == 0 ? ": " : ", ")
                    .append(heads().get(i).toLowerCase(Locale.ROOT))
                    .append(' ')
                    .append(cells.get(i).text());
        }
        return sum.append('.').toString();
    }

    private TeamState state() {
        return look.state();
    }

    private List<Row> rows() {
        return state().people().stream()
                .filter(one -> wanted.person.isEmpty() || wanted.of(one))
                .flatMap(one -> one.tallies().stream()
                        .filter(line -> wanted.section.isEmpty() || line.quiz().equals(wanted.section))
                        .filter(line -> wanted.has(line.week()) && counted(line.tally()) > 0)
                        .sorted(Comparator.comparing(Line::week).reversed().thenComparing(Line::quiz))
                        .map(line -> new Row(one, line)))
                .toList();
    }

    private List<Cell> cells(Row row) {
        Optional<Quiz> quiz = state().course().quiz(row.line.quiz());
        Cell section = Cell.of(look.title(row.line.quiz()));
        List<Cell> cells = new ArrayList<>(List.of(
                TeamPaths.cell(state(), row.one),
                quiz.map(known -> section.to(TeamPaths.path(state(), row.one, known)))
                        .orElse(section),
                Cell.day(row.line.week())));
        cells.addAll(cells(row.line.tally()));
        return cells;
    }

    private List<String> heads() {
        String a = state().course().a().shortName();
        String b = state().course().b().shortName();
        return switch (wanted.show) {
            case "guess", "likely", "certain" -> List.of("Answers", "Right", "Not right");
            case "a" -> List.of("Cases where " + a + " fits", a + " chosen");
            case "b" -> List.of("Cases where " + b + " fits", a + " chosen");
            default -> List.of("Answers", "Right", "Sure and wrong", "Marks");
        };
    }

    private List<Cell> cells(Tally tally) {
        return switch (wanted.show) {
            case "guess", "likely", "certain" -> {
                Sureness said = said(tally);
                yield Sheet.row(Cell.of(said.answers()), Cell.of(said.right()), Cell.of(said.answers() - said.right()));
            }
            case "a" -> Sheet.row(Cell.of(tally.fitsA()), Cell.of(tally.hits()));
            case "b" -> Sheet.row(Cell.of(tally.fitsB()), Cell.of(tally.falseAlarms()));
            default ->
                Sheet.row(
                        Cell.of(tally.answered()),
                        Cell.of(tally.right()),
                        Cell.of(tally.sureAndWrong()),
                        Cell.of(Words.points(tally.thousandths() / 1000.0) + " of " + tally.asked()));
        };
    }

    private int counted(Tally tally) {
        return switch (wanted.show) {
            case "guess", "likely", "certain" -> said(tally).answers();
            case "a" -> tally.fitsA();
            case "b" -> tally.fitsB();
            default -> tally.papers();
        };
    }

    private Sureness said(Tally tally) {
        return tally.calibration().level(Confidence.valueOf(wanted.show.toUpperCase(Locale.ROOT)));
    }
}
