package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.library.Library;
import dev.whichcraft.progress.tallies.Activity;
import dev.whichcraft.teams.Team;
import dev.whichcraft.web.TimeWords;
import dev.whichcraft.web.Words;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The tables about all teams.
 *
 * @param page of the teams, from 0
 * @param lines what was handed in, week by week
 */
record OrganisationSheets(int page, Library library, Instant now, List<Activity.Line> lines) {

    private static final int SIZE = 25;

    private static final int WEEKS = 12;

    /** Those of a page. */
    static OrganisationSheets of(int page, Library library, Instant now) {
        return new OrganisationSheets(
                page, library, now, Activity.since(Weeks.of(now).minusWeeks(WEEKS - 1L)));
    }

    /** All of them, to be downloaded. */
    List<Sheet> all() {
        return List.of(teams(), courses(), weeks());
    }

    /** Whether more teams may follow. */
    boolean full(Sheet teams) {
        return teams.rows().size() == SIZE;
    }

    /** The teams, by name. */
    Sheet teams() {
        List<Team> teams = Team.<Team>find("archivedAt is null order by lower(name), id")
                .page(page, SIZE)
                .list();
        return Sheet.of(
                "teams",
                "Teams beside each other",
                List.of(
                        "Team",
                        "People",
                        "Active in four weeks",
                        "Answers in four weeks",
                        "Marks in four weeks",
                        "Levels at proficient or better",
                        "Overdue"),
                TeamLine.of(teams, library, now).stream()
                        .map(OrganisationSheets::row)
                        .toList());
    }

    private static List<Cell> row(TeamLine line) {
        TeamLine.Recent recent = line.recent();
        String few = "Fewer than five people";
        String marks = recent.active() == 0 ? "" : Crowd.tells(recent.active()) ? Words.percent(recent.share()) : few;
        return Sheet.row(
                Cell.of(line.team().name),
                Cell.of(line.people()),
                Cell.of(recent.active()),
                Cell.of(recent.answers()),
                Cell.of(marks),
                Cell.of(line.good()),
                Cell.of(line.overdue()));
    }

    /** Which courses are in use. */
    Sheet courses() {
        Map<String, List<Activity.Line>> byCourse =
                lines.stream().collect(Collectors.groupingBy(Activity.Line::course));
        return Sheet.of(
                "courses",
                "Courses in use in the last twelve weeks",
                List.of("Course", "Quizzes handed in", "Answers"),
                byCourse.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> Sheet.row(
                                Cell.of(library.course(entry.getKey())
                                        .map(course -> course.title())
                                        .orElse(entry.getKey())),
                                Cell.of(sum(entry.getValue(), Activity.Line::quizzes)),
                                Cell.of(sum(entry.getValue(), Activity.Line::answers))))
                        .toList());
    }

    /** What was handed in and who came, week by week, from the first week in which something happened. */
    Sheet weeks() {
        List<LocalDate> weeks = Weeks.until(Weeks.of(now), WEEKS);
        Map<LocalDate, Long> joined = Joined.perWeek(weeks.get(0));
        return Sheet.of(
                "weeks",
                "Growth week by week",
                List.of("Week of", "Quizzes handed in", "Answers", "People who joined a team"),
                weeks.stream()
                        .map(week -> {
                            List<Activity.Line> there = lines.stream()
                                    .filter(line -> line.week().equals(week))
                                    .toList();
                            return Sheet.row(
                                    Cell.of(TimeWords.date(
                                            week.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC)),
                                    Cell.of(sum(there, Activity.Line::quizzes)),
                                    Cell.of(sum(there, Activity.Line::answers)),
                                    Cell.of(joined.getOrDefault(week, 0L)));
                        })
                        .dropWhile(OrganisationSheets::still)
                        .toList());
    }

    private static boolean still(List<Cell> week) {
        return week.stream().skip(1).allMatch(cell -> cell.number().longValue() == 0);
    }

    private static long sum(List<Activity.Line> lines, ToLongFunction<Activity.Line> of) {
        return lines.stream().mapToLong(of).sum();
    }
}
