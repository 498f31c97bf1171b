package dev.whichcraft.dashboards.teams;

import dev.whichcraft.attempts.Attempt;
import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.progress.tallies.SectionTally;
import dev.whichcraft.web.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The rows behind the level of a person in a section.
 *
 * @param page of the person
 * @param zone of whoever looks
 */
record SectionSheets(PersonPage.person page, Quiz quiz, ZoneId zone) {

    /** Those that have something in them. */
    List<Sheet> shown() {
        Stream<Sheet> answers = page.untold() ? Stream.of() : Stream.of(answers());
        return Stream.of(Stream.of(attempts()), answers, Stream.of(moves()))
                .flatMap(sheets -> sheets)
                .filter(sheet -> !sheet.rows().isEmpty())
                .toList();
    }

    private Someone one() {
        return page.one();
    }

    private Sheet attempts() {
        List<List<Cell>> rows = Attempt.ofQuiz(
                        one().member().id(), page.state().course().id(), quiz.slug())
                .stream()
                .filter(attempt -> attempt.times.submittedAt != null)
                .map(attempt -> Sheet.row(Cell.day(attempt.times.submittedAt, zone), result(attempt), share(attempt)))
                .toList();
        return Sheet.of(
                "attempts", "Quizzes that were handed in", List.of("Handed in", "Points", "Of full marks"), rows);
    }

    private Cell result(Attempt attempt) {
        return Cell.of(
                hidden(attempt)
                        ? "Told later"
                        : Words.points(attempt.score().points()) + " of "
                                + attempt.score().max());
    }

    private Cell share(Attempt attempt) {
        return hidden(attempt) ? Cell.of("") : Cell.share(attempt.score().share());
    }

    private boolean hidden(Attempt attempt) {
        return page.self() && !attempt.times.told();
    }

    private Sheet answers() {
        List<UUID> person = List.of(one().member().id());
        List<List<Cell>> rows = SectionTally.of(person, page.state().course().id(), LocalDate.EPOCH).stream()
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
        List<List<Cell>> rows = Stream.ofNullable(one().steps().get(quiz.slug()))
                .flatMap(steps -> steps.byWeek().descendingMap().entrySet().stream())
                .map(step -> Sheet.row(Cell.day(step.getKey()), Cell.of(step.getValue())))
                .toList();
        return Sheet.of("moves", "How the level moved", List.of("Week of", "Level at its end"), rows);
    }
}
