package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Download;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.domain.tally.Crowd;
import dev.whichcraft.domain.tally.Weeks;
import dev.whichcraft.library.Library;
import dev.whichcraft.progress.tallies.Activity;
import dev.whichcraft.teams.Team;
import dev.whichcraft.web.Words;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/** All teams side by side, the courses in use, and growth. */
@Path("/dashboards/organisation")
@RolesAllowed("admin")
public class Organisation {

    private static final int SIZE = 25;

    private static final int WEEKS = 12;

    @Inject
    Library library;

    @Inject
    Clock clock;

    /**
     * The page.
     *
     * @param page counts from 0
     * @param query asks for the same page
     * @param more whether there is a next one
     */
    record organisation(Sheet teams, Sheet courses, Sheet weeks, int page, String query, boolean more)
            implements TemplateInstance {}

    @GET
    public TemplateInstance show(@QueryParam("page") @DefaultValue("0") int page) {
        int from = Math.min(Math.max(0, page), 10_000);
        Sheet teams = teams(from);
        List<Activity.Line> lines = activity();
        return new organisation(
                teams,
                courses(lines),
                weeks(lines),
                from,
                "page=" + from,
                teams.rows().size() == SIZE);
    }

    /** A table of the page as a file. */
    @GET
    @Path("files/{file}")
    public Response file(@PathParam("file") String file, @QueryParam("page") @DefaultValue("0") int page) {
        List<Activity.Line> lines = activity();
        return Download.of(List.of(teams(Math.min(Math.max(0, page), 10_000)), courses(lines), weeks(lines)), file);
    }

    private List<Activity.Line> activity() {
        return Activity.since(Weeks.of(clock.instant()).minusWeeks(WEEKS - 1L));
    }

    private Sheet teams(int page) {
        Instant now = clock.instant();
        List<Team> teams = Team.<Team>find("archivedAt is null order by lower(name), id")
                .page(page, SIZE)
                .list();
        return Sheet.of(
                "teams",
                "Teams side by side",
                List.of(
                        "Team",
                        "People",
                        "Active in four weeks",
                        "Answers in four weeks",
                        "Marks in four weeks",
                        "Levels at proficient or better",
                        "Overdue"),
                TeamLine.of(teams, library, now).stream().map(Organisation::row).toList());
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

    private Sheet courses(List<Activity.Line> lines) {
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

    private Sheet weeks(List<Activity.Line> lines) {
        List<LocalDate> weeks = Weeks.until(Weeks.of(clock.instant()), WEEKS);
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
                                    Cell.of(week.toString()),
                                    Cell.of(sum(there, Activity.Line::quizzes)),
                                    Cell.of(sum(there, Activity.Line::answers)),
                                    Cell.of(joined.getOrDefault(week, 0L)));
                        })
                        .toList());
    }

    private static long sum(List<Activity.Line> lines, ToLongFunction<Activity.Line> of) {
        return lines.stream().mapToLong(of).sum();
    }
}
