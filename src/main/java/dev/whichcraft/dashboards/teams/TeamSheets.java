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
        return Sheet.row(
                Cell.of(quiz.title()).to("?" + asked.sortedBy(quiz.slug()) + "#matrix"),
                Cell.of(tried),
                Cell.of(familiar),
                Cell.of(all.answered()),
                Cell.of(all.sureAndWrong()),
                Cell.rate(tried, all.share()));
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
                        Cell.of(one.wrong()).to(TeamWords.path(state, one.tag())),
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
        return new MonthSheet(state, trend).sheet();
    }

    /** Person by person: the answers that lean and confidence are told from. */
    public Sheet choices() {
        List<List<Cell>> rows = state.people().stream()
                .map(one -> {
                    Tally tally = one.tally();
                    return Sheet.row(
                            TeamWords.cell(state, one),
                            Cell.of(tally.hits() + " of " + tally.fitsA()),
                            Cell.of(tally.falseAlarms() + " of " + tally.fitsB()),
                            Cell.of(tally.guessRight() + " of " + tally.guess()),
                            Cell.of(tally.likelyRight() + " of " + tally.likely()),
                            Cell.of(tally.certainRight() + " of " + tally.certain()));
                })
                .toList();
        String a = state.course().a().shortName();
        String b = state.course().b().shortName();
        return Sheet.of(
                "choices",
                "What lean and confidence are told from",
                List.of(
                        "Person",
                        a + " chosen where " + a + " fits",
                        a + " chosen where " + b + " fits",
                        "Right guesses",
                        "Right when fairly sure",
                        "Right when certain"),
                rows);
    }

    /** All of them, to be downloaded. */
    List<Sheet> all() {
        return List.of(matrix(), behind(), overdue(), due(), sections(), weeks(), misconceptions(), month(), choices());
    }
}
