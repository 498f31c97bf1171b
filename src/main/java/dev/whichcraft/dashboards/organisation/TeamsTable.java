package dev.whichcraft.dashboards.organisation;

import dev.whichcraft.dashboards.sheets.Cell;
import dev.whichcraft.dashboards.sheets.Sheet;
import dev.whichcraft.dashboards.teams.state.Lately;
import dev.whichcraft.library.Library;
import dev.whichcraft.teams.Team;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The teams beside each other, by name.
 *
 * @param more whether others follow those of the sheet
 */
record TeamsTable(Sheet sheet, boolean more) {

    private static final int SIZE = 25;

    /** So many are looked at together for a file: it holds all, and may ask more than a page. */
    private static final int PORTION = 500;

    /** Those of a page, from 0. */
    static TeamsTable page(int page, Library library, Instant now) {
        // one more than are shown tells whether there are more
        List<Team> found = teams().range(page * SIZE, page * SIZE + SIZE).list();
        List<Team> shown = found.subList(0, Math.min(found.size(), SIZE));
        return new TeamsTable(sheet(TeamLine.of(shown, library, now).stream()), found.size() > SIZE);
    }

    /** All of them, as a file has them. */
    static Sheet whole(Library library, Instant now) {
        List<Team> all = teams().list();
        return sheet(IntStream.iterate(0, from -> from < all.size(), from -> from + PORTION)
                .mapToObj(from -> all.subList(from, Math.min(from + PORTION, all.size())))
                .flatMap(some -> TeamLine.of(some, library, now).stream()));
    }

    private static PanacheQuery<Team> teams() {
        return Team.find("archivedAt is null order by lower(name), id");
    }

    private static Sheet sheet(Stream<TeamLine> lines) {
        return Sheet.of(
                "teams",
                "Teams beside each other",
                List.of(
                        "Team",
                        "People",
                        "Active " + Lately.WORDS,
                        "Answers " + Lately.WORDS,
                        "Marks " + Lately.WORDS,
                        "Levels at proficient or better",
                        "Overdue"),
                lines.map(TeamsTable::row).toList());
    }

    private static List<Cell> row(TeamLine line) {
        TeamLine.Recent recent = line.recent();
        return Sheet.row(
                Cell.of(line.team().name),
                Cell.of(line.people()),
                Cell.of(recent.active()),
                Cell.of(recent.answers()),
                Cell.rate(recent.active(), recent.share()),
                Cell.of(line.good()),
                Cell.of(line.overdue()));
    }
}
