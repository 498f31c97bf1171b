package dev.whichcraft.dashboards.teams.people;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.progress.tallies.SectionTally;
import dev.whichcraft.web.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The rows behind the level of a person in a section.
 *
 * @param look at the person
 * @param zone of whoever looks
 */
record SectionSheets(Look look, Quiz quiz, ZoneId zone) {

    /** Those that have something in them. */
    List<Sheet> shown() {
        return Stream.of(attempts(), answers(), moves())
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private Sheet attempts() {
        List<List<Cell>> rows =
                Attempt.ofQuiz(look.one().member().id(), look.state().course().id(), quiz.slug()).stream()
                        .filter(attempt -> attempt.times.submittedAt != null)
                        .map(attempt -> Sheet.row(
                                look.open(attempt, Cell.day(attempt.times.submittedAt, zone)),
                                Cell.of(assigned(attempt)),
                                result(attempt),
                                share(attempt)))
                        .toList();
        return Sheet.of(
                "attempts",
                "Quizzes that were handed in",
                List.of("Handed in", "Assigned here", "Points", "Of full marks"),
                rows);
    }

    private String assigned(Attempt attempt) {
        boolean here = attempt.assigned != null && look.state().assignments().contains(attempt.assigned.assignment);
        return here ? "Yes" : "No";
    }

    private Cell result(Attempt attempt) {
        return Cell.of(
                look.kept().holds(attempt)
                        ? "Told later"
                        : Words.points(attempt.score().points()) + " of "
                                + attempt.score().max());
    }

    private Cell share(Attempt attempt) {
        return look.kept().holds(attempt)
                ? Cell.of("")
                : Cell.share(attempt.score().share());
    }

    private Sheet answers() {
        List<List<Cell>> rows = look.one().tallies().stream()
                .filter(line -> line.quiz().equals(quiz.slug()))
                .sorted(Comparator.comparing(SectionTally.Line::week).reversed())
                .map(line -> row(line.week(), line.tally()))
                .toList();
        return Sheet.of(
                "answers",
                "Answers in quizzes that were handed in, week by week",
                List.of("Week of", "Answers", "Right", "Sure and wrong"),
                rows);
    }

    private static List<Cell> row(LocalDate week, Tally tally) {
        return Sheet.row(
                Cell.day(week), Cell.of(tally.answered()), Cell.of(tally.right()), Cell.of(tally.sureAndWrong()));
    }

    private Sheet moves() {
        List<List<Cell>> rows = Stream.ofNullable(look.one().steps().get(quiz.slug()))
                .flatMap(steps -> steps.byWeek().descendingMap().entrySet().stream())
                .map(step -> Sheet.row(Cell.day(step.getKey()), Cell.of(step.getValue())))
                .toList();
        return Sheet.of("moves", "How the level moved", List.of("Week of", "Level at its end"), rows);
    }
}
