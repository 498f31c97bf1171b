package dev.whichcraft.dashboards.teams;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.TeamState;
import dev.whichcraft.dashboards.teams.state.Trend;
import dev.whichcraft.domain.mastery.Level;
import dev.whichcraft.domain.tally.Tally;
import dev.whichcraft.domain.tally.Weeks;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** A team beside itself four weeks ago: whole weeks beside whole weeks, and what is known of the running one. */
record MonthSheet(TeamState state, Trend trend, Asked asked) {

    /** The table. */
    Sheet sheet() {
        LocalDate last = Weeks.lastWhole(state.week());
        LocalDate then = last.minusWeeks(Weeks.MONTH);
        return Sheet.of(
                "month",
                "The team beside itself a month ago",
                List.of("Measure", "This week so far", "Last four whole weeks", "The four weeks before"),
                measures(List.of(
                        new Span(last, state.week()),
                        new Span(then, last),
                        new Span(then.minusWeeks(Weeks.MONTH), then))));
    }

    /** The weeks after one and up to another. */
    private record Span(LocalDate after, LocalDate until) {}

    private List<List<Cell>> measures(List<Span> spans) {
        return List.of(
                measure("People who answered something", spans, span -> TeamPaths.count(active(span), rows(span))),
                measure("Answers", spans, span -> TeamPaths.count(tally(span).answered(), rows(span))),
                measure("Marks", spans, span -> Cell.rate(
                                active(span), tally(span).share())
                        .to(active(span) == 0 ? null : rows(span))),
                measure(
                        "Sure and wrong",
                        spans,
                        span -> TeamPaths.count(tally(span).sureAndWrong(), rows(span) + "&show=certain")),
                measure("Levels at proficient or better, at the end", spans, span -> Cell.of(trend.weeks().stream()
                                .filter(week -> week.monday().equals(span.until()))
                                .mapToInt(week -> week.from(Level.PROFICIENT))
                                .sum())
                        .to("?" + asked.atWeek(span.until()) + "#matrix")));
    }

    /** Where the answers of a span are found. */
    private String rows(Span span) {
        return TeamPaths.some(
                state,
                "from",
                span.after().plusWeeks(1).toString(),
                "until",
                span.until().toString());
    }

    private static List<Cell> measure(String name, List<Span> spans, Function<Span, Cell> value) {
        return Stream.concat(Stream.of(Cell.of(name)), spans.stream().map(value))
                .toList();
    }

    private long active(Span span) {
        return state.active(span.after(), span.until());
    }

    private Tally tally(Span span) {
        return state.tally(span.after(), span.until());
    }
}
