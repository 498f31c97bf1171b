package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.library.Library;
import dev.whichcraft.progress.tallies.Activity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The tables about what happens in the whole organisation.
 *
 * @param lines what was handed in, week by week
 */
record OrganisationSheets(Library library, Instant now, List<Activity.Line> lines) {

    private static final int WEEKS = 12;

    /** Those of now. */
    static OrganisationSheets of(Library library, Instant now) {
        return new OrganisationSheets(library, now, Activity.since(Weeks.of(now).minusWeeks(WEEKS - 1L)));
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
                                course(entry.getKey()),
                                Cell.of(sum(entry.getValue(), Activity.Line::quizzes)),
                                Cell.of(sum(entry.getValue(), Activity.Line::answers))))
                        .toList());
    }

    /** A course, which leads to how its quizzes were taken, while it is on the shelf. */
    private Cell course(String id) {
        return library.course(id)
                .map(course -> Cell.of(course.title()).to("/dashboards/items#" + id))
                .orElseGet(() -> Cell.of(id));
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
                                    Cell.day(week),
                                    Cell.of(sum(there, Activity.Line::quizzes)),
                                    Cell.of(sum(there, Activity.Line::answers)),
                                    Cell.of(joined.getOrDefault(week, 0L)));
                        })
                        .dropWhile(OrganisationSheets::still)
                        .toList());
    }

    private static boolean still(List<Cell> week) {
        return week.stream().skip(1).allMatch(cell -> cell.text().equals("0"));
    }

    private static long sum(List<Activity.Line> lines, ToLongFunction<Activity.Line> of) {
        return lines.stream().mapToLong(of).sum();
    }
}
