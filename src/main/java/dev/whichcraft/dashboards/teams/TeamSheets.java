package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Lately;
import dev.whichcraft.dashboards.teams.state.Someone;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.dashboards.teams.state.Trend;
import dev.whichcraft.domain.content.Quiz;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.web.Words;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The tables of a team's dashboard, on the page and as files.
 *
 * @param trend how its levels moved
 * @param asked which of the people, and in which order
 * @param zone of whoever looks
 */
record TeamSheets(TeamState state, Trend trend, Asked asked, ZoneId zone) {

    /** Those of a team. */
    static TeamSheets of(TeamState state, Asked asked, ZoneId zone) {
        return new TeamSheets(state, Trend.of(state), asked, zone);
    }

    /** People and sections. */
    public Sheet matrix() {
        return Matrix.of(state, asked, zone);
    }

    /** Who is behind, and why. */
    public Sheet behind() {
        return lists().behind();
    }

    /** What is overdue, person by person. */
    public Sheet overdue() {
        return lists().overdue();
    }

    /** What is due within a week, person by person. */
    public Sheet due() {
        return lists().due();
    }

    private BehindSheets lists() {
        return new BehindSheets(state, zone);
    }

    /** Section by section: how many are how far, and what they got right. */
    public Sheet sections() {
        Sheet sheet = Sheet.of(
                "sections",
                "Sections",
                List.of("Section", "People who tried", "Familiar or better", "Answers", "Sure and wrong", "Marks"),
                state.course().quizzes().map(this::section).toList());
        return asked.week().map(sheet::at).orElse(sheet);
    }

    private List<Cell> section(Quiz quiz) {
        Tally all = Tally.NONE;
        int tried = 0;
        for (Someone one : state.people()) {
            Tally tally = one.tally(quiz.slug(), asked.week().orElse(LocalDate.MAX));
            all = all.plus(tally);
            tried += tally.asked() > 0 ? 1 : 0;
        }
        long familiar = state.people().stream()
                .filter(one -> one.level(quiz.slug(), asked.week()).compareTo(Level.FAMILIAR) >= 0)
                .count();
        String rows = TeamPaths.some(state, "section", quiz.slug())
                + asked.week().map(week -> "&until=" + week).orElse("");
        String levels = "?" + asked.sortedBy(quiz.slug()) + "#matrix";
        return Sheet.row(
                Cell.of(quiz.title()).to(levels),
                TeamPaths.count(tried, rows),
                TeamPaths.count(familiar, levels),
                TeamPaths.count(all.answered(), rows),
                TeamPaths.count(all.sureAndWrong(), rows + "&show=certain"),
                Cell.rate(tried, all.share()).to(tried == 0 ? null : rows));
    }

    /** Week by week: how many levels were how high. */
    public Sheet weeks() {
        List<String> heads = new ArrayList<>(List.of("Week of"));
        Stream.of(Level.values()).map(Words::word).forEach(heads::add);
        List<List<Cell>> rows = trend.weeks().stream()
                .map(week -> {
                    List<Cell> row = new ArrayList<>(List.of(
                            Cell.day(week.day(), week.monday()).to("?" + asked.atWeek(week.monday()) + "#matrix")));
                    week.counts().forEach(count -> row.add(Cell.of(count)));
                    return row;
                })
                .toList();
        return Sheet.of("weeks", "Levels week by week", heads, rows);
    }

    /** What misleads the team, the most common first. */
    public Sheet misconceptions() {
        List<List<Cell>> rows = state.misunderstood().stream()
                .map(one -> Sheet.row(
                        Cell.of(one.wrong()).to(TeamPaths.path(state, one.tag())),
                        Cell.of(one.holders()),
                        Cell.of(one.held().times()),
                        Cell.of(one.held().surely()),
                        Cell.of(one.recently()),
                        Cell.day(one.latest())))
                .toList();
        return Sheet.of(
                "misconceptions",
                "Ideas that mislead, the most common first",
                List.of(
                        "Idea",
                        "People",
                        "Answers",
                        "Of them certain",
                        "People " + Lately.WORDS,
                        "Last in the week of"),
                rows);
    }

    /** The team beside itself four weeks ago. */
    public Sheet month() {
        return new MonthSheet(state, trend, asked).sheet();
    }

    /** Person by person: the answers that lean and confidence are told from. */
    public Sheet choices() {
        return new ChoiceSheet(state).sheet();
    }

    /** All of them, to be downloaded. */
    List<Sheet> all() {
        return List.of(matrix(), behind(), overdue(), due(), sections(), weeks(), misconceptions(), month(), choices());
    }
}
